import { MissingGlyph } from '../missing-glyph.ts'
import {
  isUndrawn,
  scriptOf,
  withoutUndrawn,
  ZERO_WIDTH_JOINER,
  ZERO_WIDTH_NON_JOINER,
} from './characters.ts'
import { type Paragraph, type Span, spanOf } from './paragraph.ts'
import type { Script } from './run-features.ts'

/** Whether this family, in the style of this span, has a glyph for this character. */
export type Covers = (family: string, span: Span, character: string) => boolean

/** Font family and script of each UTF-16 unit of a paragraph. */
export interface FontChoice {
  readonly families: readonly string[]
  readonly scripts: readonly (Script | undefined)[]
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
const JOINERS = new Set([ZERO_WIDTH_JOINER, ZERO_WIDTH_NON_JOINER])

/**
 * The first family that has every part of a character draws it: a mark never leaves its letter.
 * Spaces stay in the font of the word before them.
 */
export function chooseFonts(paragraph: Paragraph, covers: Covers): FontChoice {
  return oneFont(paragraph, covers) ?? manyFonts(paragraph, covers)
}

/** Most paragraphs have all their characters in one font, and need not be parted into graphemes to see it. */
function oneFont(paragraph: Paragraph, covers: Covers): FontChoice | undefined {
  const family = paragraph.spans[0]?.families[0] ?? ''
  const scripts: (Script | undefined)[] = []
  let script: Script | undefined
  for (const character of paragraph.text) {
    const span = spanOf(paragraph, scripts.length)
    const needsNoGlyph = isUndrawn(character) || JOINERS.has(character)
    if (!needsNoGlyph && !covers(family, span, character)) return undefined
    script = scriptOf(character) ?? script
    for (let unit = 0; unit < character.length; unit++) scripts.push(script)
  }
  return { families: scripts.map(() => family), scripts: filledFromAfter(scripts) }
}

function manyFonts(paragraph: Paragraph, covers: Covers): FontChoice {
  const families: string[] = []
  const scripts: (Script | undefined)[] = []
  let previous: string | undefined
  for (const { segment, index } of graphemes.segment(paragraph.text)) {
    const span = spanOf(paragraph, index)
    const family = familyFor(segment, span, previous, covers)
    if (family === undefined) throw missingGlyph(paragraph, segment, index, covers)
    previous = family
    const script = scriptOf(segment) ?? scripts.at(-1)
    for (let unit = 0; unit < segment.length; unit++) {
      families.push(previous)
      scripts.push(script)
    }
  }
  return { families, scripts: filledFromAfter(scripts) }
}

function familyFor(
  grapheme: string,
  span: Span,
  previous: string | undefined,
  covers: Covers,
): string | undefined {
  const drawn = drawnParts(grapheme)
  const sameAsBefore = span.families.find((family) => family === previous)
  if (drawn.length === 0) return sameAsBefore ?? span.families[0]
  const candidates =
    sameAsBefore && grapheme.trim() === '' ? [sameAsBefore, ...span.families] : span.families
  return candidates.find((candidate) => drawn.every((part) => covers(candidate, span, part)))
}

function drawnParts(grapheme: string): string[] {
  return Array.from(grapheme).filter((part) => !isUndrawn(part) && !JOINERS.has(part))
}

/** In UTF-16 units, on either side. */
const MOST_AMONG = 30

function missingGlyph(
  { text, spans, spanAt }: Paragraph,
  grapheme: string,
  index: number,
  covers: Covers,
): MissingGlyph {
  const span = spans[spanAt[index] ?? 0]
  const isMissing = (part: string): boolean =>
    !span?.families.some((family) => covers(family, span, part))
  const character = drawnParts(grapheme).find(isMissing) ?? grapheme
  const before =
    text
      .slice(0, index)
      .slice(-MOST_AMONG)
      .match(/\S+\s?$/u)?.[0] ?? ''
  const after = text.slice(index + grapheme.length).match(/^\s?\S+/u)?.[0] ?? ''
  const among = withoutUndrawn(before) + character + withoutUndrawn(after).slice(0, MOST_AMONG)
  return new MissingGlyph(character, { field: span?.field ?? '', among: among.trim() })
}

/** What stands before the first letter takes that letter's script. */
function filledFromAfter(scripts: (Script | undefined)[]): (Script | undefined)[] {
  const first = scripts.find((script) => script !== undefined)
  return scripts.map((script) => script ?? first)
}
