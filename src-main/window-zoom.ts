import type { Input, WebContents } from 'electron'
import type { WindowMemory } from './window-memory.ts'

const steps = [0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3]

type ZoomKey = 'in' | 'out' | 'reset'
type Keys = Readonly<Pick<Input, 'key' | 'code' | 'type' | 'control' | 'meta' | 'alt'>>

/** By the character first, then by the place of the key: Slovak has + where others have 1, Persian writes ۰ for 0. */
export function zoomKeyOf(input: Keys): ZoomKey | undefined {
  if (input.type !== 'keyDown' || input.alt || !(input.control || input.meta)) return undefined
  if (['+', '='].includes(input.key)) return 'in'
  if (['-', '_'].includes(input.key)) return 'out'
  if (input.key === '0' || input.code === 'Digit0') return 'reset'
  return undefined
}

export function nextZoom(zoom: number, key: ZoomKey): number {
  switch (key) {
    case 'in':
      return steps.find((step) => step > zoom) ?? zoom
    case 'out':
      return steps.findLast((step) => step < zoom) ?? zoom
    case 'reset':
      return 1
    default:
      return key satisfies never
  }
}

/** There is no menu to bring Ctrl +, Ctrl − and Ctrl 0. */
export function zoomByKeys(contents: WebContents, memory: WindowMemory): void {
  contents.on('before-input-event', (_event, input) => {
    const key = zoomKeyOf(input)
    if (!key) return
    const zoom = nextZoom(memory.recall().zoom, key)
    contents.setZoomFactor(zoom)
    memory.remember({ zoom })
  })
}
