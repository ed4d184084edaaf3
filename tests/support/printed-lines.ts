import type { PlacedGlyph } from './read-glyphs.ts'

/** The glyphs on one baseline, from left to right. */
export interface PrintedLine {
  readonly page: number
  readonly baseline: number
  readonly glyphs: readonly PlacedGlyph[]
}

// Marks, spaces, joiners and controls: they have no place of their own in the visual order.
const UNSEEN = /[\s\p{M}\p{Default_Ignorable_Code_Point}]/u

export function isSeen(character: string): boolean {
  return !UNSEEN.test(character)
}

export function printedLines(glyphs: readonly PlacedGlyph[]): PrintedLine[] {
  const pages = Map.groupBy(glyphs, ({ page }) => page)
  return [...pages]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([page, printed]) => linesOf(printed).map((line) => ({ ...line, page })))
}

function linesOf(glyphs: readonly PlacedGlyph[]) {
  const lines: { baseline: number; glyphs: PlacedGlyph[] }[] = []
  for (const glyph of glyphs) {
    const line = lines.find(
      ({ baseline }) => Math.abs(baseline - glyph.baseline) < glyph.fontSize * 0.45,
    )
    if (line) line.glyphs.push(glyph)
    else lines.push({ baseline: glyph.baseline, glyphs: [glyph] })
  }
  for (const line of lines) line.glyphs.sort((a, b) => a.left - b.left)
  return lines.toSorted((a, b) => b.baseline - a.baseline)
}

/** The line as the eye reads it from left to right, with a space wherever there is a gap. */
export function seenText(line: PrintedLine): string {
  let text = ''
  let end: number | undefined
  for (const glyph of line.glyphs) {
    const seen = Array.from(glyph.text).filter(isSeen).join('')
    if (!seen) continue
    if (end !== undefined && glyph.left - end > glyph.fontSize * 0.12) text += ' '
    text += seen
    end = glyph.right
  }
  return text
}
