import { readPdfFile } from './pdf-objects.ts'

/** A straight line, or the bounds of a filled box, in points from the top left corner of the page. */
export interface Drawn {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const LINE = /(-?[\d.]+) (-?[\d.]+) m\n(-?[\d.]+) (-?[\d.]+) l\n/gu
const BOX = /(-?[\d.]+) (-?[\d.]+) (-?[\d.]+) (-?[\d.]+) re\n/gu

/** What ends this near to where another begins is one with it. */
const NEAR = 0.7

/** The lines of a file of one page, whole ones however many strokes each was drawn in, and its filled boxes. */
export function drawnLines(pdf: Uint8Array): { lines: Drawn[]; boxes: Drawn[] } {
  const content = readPdfFile(pdf)
    .objects.map(({ stream }) => stream?.toString('latin1') ?? '')
    .filter((stream) => stream.startsWith('1 0 0 -1 '))
    .join('\n')
  const lines = Array.from(content.matchAll(LINE), ([, ...numbers]) => {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbers.map(Number)
    return bounds(x1, y1, x2, y2)
  })
  const boxes = Array.from(content.matchAll(BOX), ([, ...numbers]) => {
    const [x = 0, y = 0, width = 0, height = 0] = numbers.map(Number)
    return bounds(x, y, x + width, y + height)
  })
  return { lines: whole(lines), boxes }
}

function bounds(x1: number, y1: number, x2: number, y2: number): Drawn {
  return {
    left: Math.min(x1, x2),
    top: Math.min(y1, y2),
    right: Math.max(x1, x2),
    bottom: Math.max(y1, y2),
  }
}

function whole(lines: readonly Drawn[]): Drawn[] {
  const kept: Drawn[] = []
  for (const line of lines.toSorted((a, b) => a.left - b.left || a.top - b.top)) {
    const at = kept.findIndex((other) => areOne(other, line))
    const other = kept[at]
    if (other) kept[at] = joined(other, line)
    else kept.push(line)
  }
  return kept
}

function joined(a: Drawn, b: Drawn): Drawn {
  return bounds(
    Math.min(a.left, b.left),
    Math.min(a.top, b.top),
    Math.max(a.right, b.right),
    Math.max(a.bottom, b.bottom),
  )
}

function areOne(a: Drawn, b: Drawn): boolean {
  const { left, top, right, bottom } = joined(a, b)
  if (bottom - top < NEAR) return b.left - a.right < NEAR && right - left > NEAR
  return right - left < NEAR && Math.max(a.top, b.top) - Math.min(a.bottom, b.bottom) < NEAR
}
