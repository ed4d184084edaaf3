// A page's zoom as a browser does it: fewer, larger CSS pixels, so that layout and media queries follow.
import type { DevToolsSession } from './devtools.ts'

type Size = Readonly<{ width: number; height: number; scale: number }>

/** `size` is the window's inside, in CSS pixels at zoom 1. */
export async function zoomPage(page: DevToolsSession, size: Size, factor: number): Promise<void> {
  if (factor === 1) {
    await page.send('Emulation.clearDeviceMetricsOverride')
    return
  }
  await page.send('Emulation.setDeviceMetricsOverride', {
    width: Math.round(size.width / factor),
    height: Math.round(size.height / factor),
    deviceScaleFactor: size.scale * factor,
    mobile: false,
  })
}

/** Asked with no zoom in force. */
export async function measurePage(page: DevToolsSession): Promise<Size> {
  await page.send('Emulation.clearDeviceMetricsOverride')
  const expression = '({ width: innerWidth, height: innerHeight, scale: devicePixelRatio })'
  const { result } = await page.send('Runtime.evaluate', { expression, returnByValue: true })
  return result.value
}
