// A page's zoom as a browser does it: fewer, larger CSS pixels, so that layout and media queries follow.
import type { DevToolsSession } from './devtools.ts'

type Size = Readonly<{ width: number; height: number }>
type Frame = Readonly<{ width: number; height: number; scale: number }>

/** `window` is the size of the whole window; `frame` what of it is not page, and the screen's pixels for one of CSS. */
export async function zoomPage(
  page: DevToolsSession,
  window: Size,
  frame: Frame,
  factor: number,
): Promise<void> {
  if (factor === 1) {
    await page.send('Emulation.clearDeviceMetricsOverride')
    return
  }
  await page.send('Emulation.setDeviceMetricsOverride', {
    width: Math.round((window.width - frame.width) / factor),
    height: Math.round((window.height - frame.height) / factor),
    deviceScaleFactor: frame.scale * factor,
    mobile: false,
  })
}

/** To be asked before the first zoom, which changes what the page says of itself. */
export async function measureFrame(page: DevToolsSession): Promise<Frame> {
  const size = 'width: outerWidth - innerWidth, height: outerHeight - innerHeight'
  const { result } = await page.send('Runtime.evaluate', {
    expression: `({ ${size}, scale: devicePixelRatio })`,
    returnByValue: true,
  })
  return result.value
}
