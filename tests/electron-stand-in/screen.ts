import type { Display as ElectronDisplay } from 'electron'
import type { DevToolsSession } from './devtools.ts'

type Display = Pick<ElectronDisplay, 'bounds' | 'workArea' | 'scaleFactor'>
let displays: Display[] = []

export const screen = {
  getAllDisplays: (): Display[] => displays,
}

/** Asked once at the start: a screen plugged in later is not seen. */
export async function readScreens(page: DevToolsSession): Promise<void> {
  const { screenInfos } = await page.send('Emulation.getScreenInfos')
  displays = screenInfos.map((info) => ({
    bounds: { x: info.left, y: info.top, width: info.width, height: info.height },
    workArea: {
      x: info.availLeft,
      y: info.availTop,
      width: info.availWidth,
      height: info.availHeight,
    },
    scaleFactor: info.devicePixelRatio,
  }))
}
