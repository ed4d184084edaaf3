import { BODY_SIZE, type Margins, PAPER, type PaperSize } from '#main/documents/typeset/page.ts'
import type { Look, Room } from './pen.ts'

/** Narrower than a letter's: there is much to write in. */
export const margins: Readonly<Record<PaperSize, Margins>> = {
  A4: { top: 34, bottom: 40, side: 46 },
  A5: { top: 24, bottom: 30, side: 30 },
}

/** In points: what a form may fill of its paper. */
export function roomOf(size: PaperSize, isLandscape: boolean): Room {
  const { top, bottom, side } = margins[size]
  const { width, height } = PAPER[size]
  const [across, down] = isLandscape ? [height, width] : [width, height]
  return { width: across - side * 2, height: down - top - bottom }
}

export function fontSizeOf({ size, isLarge }: Look, isDense = false): number {
  if (isLarge) return BODY_SIZE.large - (size === 'A5' ? 2 : 0)
  return BODY_SIZE.normal - (isDense ? 1.5 : 0) - (size === 'A5' ? 0.9 : 0)
}
