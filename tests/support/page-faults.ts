import bidiFactory from 'bidi-js'
import { directionOf } from '#main/documents/typeset/document-language.ts'
import { DEFAULT_MARGINS, type Page, PAPER } from '#main/documents/typeset/page.ts'
import type { Block } from '#main/documents/typeset/blocks.ts'
import { type PrintedLine, printedLines } from './printed-lines.ts'
import { type PlacedGlyph, readGlyphs } from './read-glyphs.ts'
import { textsOf } from './texts-of-page.ts'
import { visualOrder } from './visual-order.ts'

const bidi = bidiFactory()

/**
 * What is wrong with a printed page, in words, from the positions of its glyphs: what `placementFaults` finds, and any
 * text that does not stand there in the order of UAX #9 (by another implementation).
 */
export async function pageFaults(pdf: Uint8Array, page: Page): Promise<string[]> {
  const glyphs = await readGlyphs(pdf)
  const lines = printedLines(glyphs)
  return [...placementFaults(glyphs, page), ...orderFaults(lines, page), ...leftBehind(lines, page)]
}

/** A character without a glyph, text over the edge of its page, or over other text. */
export function placementFaults(glyphs: readonly PlacedGlyph[], page: Page): string[] {
  return [
    ...glyphs.filter(({ glyphId }) => glyphId === 0).map(() => 'a character without a glyph'),
    ...glyphs.flatMap((glyph) => edgeFaults(glyph, page)),
    ...printedLines(glyphs).flatMap(overlaps),
    ...emptyPages(glyphs, page),
  ]
}

/** Pages on which nothing stands but their number. */
function emptyPages(glyphs: readonly PlacedGlyph[], page: Page): string[] {
  const { bottom } = page.margins ?? DEFAULT_MARGINS[page.size ?? 'A4']
  const numbers = new Set(glyphs.map((glyph) => glyph.page))
  const written = new Set(glyphs.filter(({ baseline }) => baseline > bottom).map((one) => one.page))
  return [...numbers]
    .filter((number) => !written.has(number))
    .map((number) => `page ${number} is empty`)
}

/** Headings that stand last on their page, while what they head is on the next. */
function leftBehind(lines: readonly PrintedLine[], page: Page): string[] {
  const { bottom } = page.margins ?? DEFAULT_MARGINS[page.size ?? 'A4']
  const headings = new Set(headingsOf(page.content).map(sorted))
  const pages = Map.groupBy(
    lines.filter(({ baseline }) => baseline > bottom),
    (line) => line.page,
  )
  const last = Math.max(...pages.keys())
  return [...pages].flatMap(([number, printed]) => {
    const ends = number === last ? [] : printed.flatMap((line, at) => endingIn(line, at, printed))
    return ends
      .filter((end) => headings.has(sorted(end)))
      .map((end) => `page ${number} ends in a heading: ${end}`)
  })
}

const MOST_LINES = 3

/** What stands last in its column up to this line: the letters of one line, of two, of three. */
function endingIn(line: PrintedLine, at: number, printed: readonly PrintedLine[]): string[] {
  if (printed.slice(at + 1).some((below) => standsOver(line, below))) return []
  return Array.from({ length: Math.min(MOST_LINES, at + 1) }, (_, more) =>
    printed
      .slice(at - more, at + 1)
      .map(lettersOfLine)
      .join(''),
  )
}

function standsOver({ glyphs }: PrintedLine, below: PrintedLine): boolean {
  const left = glyphs[0]?.left ?? 0
  const right = glyphs.at(-1)?.right ?? 0
  return below.glyphs.some((glyph) => glyph.left < right && glyph.right > left)
}

/** Those that head something printed: what heads lines to write on has them under it, and no glyph. */
function headingsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block, at) => {
    if (block.kind === 'heading')
      return textsOf(blocks.slice(at + 1, at + 2)).length > 0 ? [textsOf([block]).join('')] : []
    if (block.kind === 'columns') return block.columns.flatMap((one) => headingsOf(one.blocks))
    return 'blocks' in block ? headingsOf(block.blocks) : []
  })
}

/** Whatever the direction, the same letters. */
function sorted(text: string): string {
  return Array.from(letters(text)).toSorted().join('')
}

const EDGE = 1.5

function edgeFaults({ left, right, baseline, text, page: number }: PlacedGlyph, page: Page) {
  const size = page.size ?? 'A4'
  const { side } = page.margins ?? DEFAULT_MARGINS[size]
  const width = page.isLandscape ? PAPER[size].height : PAPER[size].width
  const isIn = left > side - EDGE && right < width - side + EDGE && baseline > 8
  return isIn || text.trim() === '' ? [] : [`"${text}" on page ${number} runs over the edge`]
}

/** Marks stand over their letters; everything else has a place of its own. */
function overlaps({ glyphs, page }: PrintedLine): string[] {
  const seen = glyphs.filter(({ text, left, right }) => isLetter(text) && right - left > 0.5)
  return seen.flatMap((glyph, at) => {
    const before = seen[at - 1]
    const isOver = before && glyph.left < before.right - before.fontSize * 0.4
    return isOver ? [`"${glyph.text}" on page ${page} stands over "${before.text}"`] : []
  })
}

function isLetter(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

/** Texts are looked for from the top to the bottom, column beside column. */
function orderFaults(lines: readonly PrintedLine[], page: Page): string[] {
  const printed = lines.map(lettersOfLine)
  const direction = directionOf(page.language)
  let from = 0
  return page.content.flatMap((block) => {
    const texts = textsOf([block])
    const faults = texts.flatMap((text) => {
      const missing = missingPart(text, { printed, direction, from })
      return missing === '' ? [] : [`not in its order: ${missing.slice(0, 80)}`]
    })
    const first = texts[0] === undefined ? -1 : lineOf(texts[0], { printed, direction, from })
    from = Math.max(from, first)
    return faults
  })
}

type Search = Readonly<{ printed: readonly string[]; direction: 'rtl' | 'ltr'; from: number }>
type Part = Readonly<{ line: number; to: number }>

/** The first line in which a text may begin. */
function lineOf(text: string, search: Search): number {
  return partsOf(text, search, { isBetter: isEarlier, atWords: true })[0]?.line ?? -1
}

/** What is left of a text after as much of it as the lines show; a column beside may hold the same words again. */
function missingPart(text: string, search: Search): string {
  let first = ''
  for (const way of ways) {
    const rest = text.slice(partsOf(text, search, way).at(-1)?.to ?? 0)
    if (letters(rest) === '') return ''
    first ||= rest
  }
  return first
}

type Way = Readonly<{ isBetter: (one: Part, other: Part) => boolean; atWords: boolean }>

const isLonger = (one: Part, other: Part): boolean => one.to > other.to
const isEarlier = (one: Part, other: Part): boolean =>
  one.line < other.line || (one.line === other.line && one.to > other.to)

/** How a line may be found: the longest, the uppermost, or one that ends within a word. */
const ways: readonly Way[] = [
  { isBetter: isLonger, atWords: true },
  { isBetter: isEarlier, atWords: true },
  { isBetter: isLonger, atWords: false },
]

/** The text cut into lines as it was printed, each under the one before and in its visual order. */
function partsOf(text: string, { printed, direction, from }: Search, way: Way) {
  const levels = bidi.getEmbeddingLevels(text, direction)
  const parts: Part[] = []
  let [at, above] = [0, from]
  while (letters(text.slice(at)) !== '') {
    const found = bestPart(text, at, way, (to) => {
      const signs = visualOrder(text, levels, at, to).map(({ character }) => character)
      const seen = letters(signs.join(''))
      const upTo = parts.length > 0 ? above + NEXT_LINES : printed.length
      for (let line = above; line < upTo; line++) if (printed[line]?.includes(seen)) return line
      return -1
    })
    if (!found) return parts
    parts.push(found)
    ;[at, above] = [found.to, found.line + 1]
  }
  return parts
}

const LONGEST_LINE = 220
/** So far below a line stands the next one of the same text, with those of a column beside it in between. */
const NEXT_LINES = 14

/** Between words; only where no whole word is there, within one. */
function bestPart(
  text: string,
  at: number,
  { isBetter, atWords }: Way,
  lineUpTo: (to: number) => number,
): Part | undefined {
  const far = Math.min(text.length, at + LONGEST_LINE)
  const ends = Array.from({ length: far - at }, (_, index) => far - index)
  const words = ends.filter((to) => isBreak(text, to))
  for (const tried of atWords ? [words, ends] : [ends]) {
    let best: Part | undefined
    for (const to of tried) {
      const line = letters(text.slice(at, to)) === '' ? -1 : lineUpTo(to)
      if (line >= 0 && (!best || isBetter({ to, line }, best))) best = { to, line }
      if (best && isBetter === isLonger) return best
    }
    if (best) return best
  }
  return undefined
}

function isBreak(text: string, to: number): boolean {
  return to === text.length || /[\s\u00ad\u200b/–-]/u.test(text[to - 1] ?? '')
}

/** From left to right, as the eye meets them. */
function lettersOfLine({ glyphs }: PrintedLine): string {
  return letters(glyphs.map(({ text }) => text).join(''))
}

/** Marks are left out: they have no place of their own in the order. */
function letters(text: string): string {
  return text.normalize('NFD').replaceAll(/[^\p{L}\p{N}+@%€]/gu, '')
}
