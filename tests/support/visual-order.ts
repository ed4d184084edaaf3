import bidiFactory from 'bidi-js'
import { isSeen, type PrintedLine, printedLines } from './printed-lines.ts'
import { type PlacedGlyph, readGlyphs } from './read-glyphs.ts'

const bidi = bidiFactory()

export interface ExpectedParagraph {
  readonly text: string
  readonly direction: 'rtl' | 'ltr'
  readonly justified?: boolean
}

export interface Edges {
  readonly left: number
  readonly right: number
}

interface Sign {
  readonly character: string
  readonly index: number
}

const EDGE_TOLERANCE = 1.5

/**
 * Compares a PDF whose only text is these paragraphs, one under another, with the order that UAX #9 asks for, from
 * the positions of the glyphs. Any line breaking is accepted. Returns what is wrong, in words.
 */
export async function visualFaults(
  pdf: Uint8Array,
  paragraphs: readonly ExpectedParagraph[],
  edges: Edges,
): Promise<string[]> {
  const lines = printedLines(await readGlyphs(pdf))
  const faults = lines.filter(hasNotdef).map(() => 'a character without a glyph')
  for (const paragraph of paragraphs) faults.push(...paragraphFaults(lines, paragraph, edges))
  if (lines.length > 0) faults.push(`${lines.length} lines too many`)
  return faults
}

/** Takes the lines of this paragraph off the front. */
function paragraphFaults(
  lines: PrintedLine[],
  paragraph: ExpectedParagraph,
  edges: Edges,
): string[] {
  const { text, direction, justified } = paragraph
  const embedding = bidi.getEmbeddingLevels(text, direction)
  const faults: string[] = []
  let from = 0
  while (Array.from(text.slice(from)).some(isSeen)) {
    const line = lines.shift()
    if (!line) return [...faults, `missing line: ${text.slice(from)}`]
    const cells = cellsOf(line)
    const to = endOfLine(text, from, cells.length)
    const expected = visualOrder(text, embedding, from, to)
    const wrong = orderFaults(cells, expected)
    faults.push(...(wrong.length > 0 ? wrong : gapFaults(cells, expected)))
    const isLast = !Array.from(text.slice(to)).some(isSeen)
    faults.push(...edgeFaults(cells, edges, direction, justified === true && !isLast))
    from = to
  }
  return faults
}

interface Cell {
  readonly character: string
  readonly left: number
  readonly right: number
  readonly fontSize: number
  /** The last character of its glyph: only after it can there be a gap. */
  readonly endsGlyph: boolean
}

function cellsOf(line: PrintedLine): Cell[] {
  return line.glyphs.flatMap(({ text, left, right, fontSize }: PlacedGlyph) => {
    const seen = Array.from(text).filter(isSeen)
    return seen.map((character, index) => ({
      character,
      left,
      right,
      fontSize,
      endsGlyph: index === seen.length - 1,
    }))
  })
}

function hasNotdef({ glyphs }: PrintedLine): boolean {
  return glyphs.some((glyph) => glyph.glyphId === 0)
}

/** Where the line ends in the logical text, if it holds so many seen characters. */
function endOfLine(text: string, from: number, count: number): number {
  let [end, left] = [from, count]
  while (left > 0 && end < text.length) {
    const character = String.fromCodePoint(text.codePointAt(end) ?? 0)
    if (isSeen(character)) left--
    end += character.length
  }
  while (end < text.length && !isSeen(text.charAt(end))) end++
  return end
}

/** The characters of a line from left to right. */
export function visualOrder(
  text: string,
  embedding: ReturnType<typeof bidi.getEmbeddingLevels>,
  from: number,
  to: number,
): Sign[] {
  // bidi-js 1.1.0 reads levels at the wrong place when it resets trailing spaces of a later line: give it none.
  let last = to - 1
  while (last > from && /\s/u.test(text.charAt(last))) last--
  const order = Array.from({ length: last - from + 1 }, (_, index) => from + index)
  for (const [start = 0, end = 0] of bidi.getReorderSegments(text, embedding, from, last)) {
    const segment = order.slice(start - from, end - from + 1)
    order.splice(start - from, segment.length, ...segment.toReversed())
  }
  return order.map((index) => {
    const character = text.charAt(index)
    const mirrored =
      (embedding.levels[index] ?? 0) % 2 === 1 && bidi.getMirroredCharacter(character)
    return { character: mirrored || character, index }
  })
}

function orderFaults(cells: readonly Cell[], expected: readonly Sign[]): string[] {
  const got = cells.map(({ character }) => character).join('')
  const wanted = expected
    .map(({ character }) => character)
    .filter(isSeen)
    .join('')
  return got === wanted ? [] : [`order: got ${got}, wanted ${wanted}`]
}

/** A gap exactly where the text has a space: no words glued, no holes inside words. */
function gapFaults(cells: readonly Cell[], expected: readonly Sign[]): string[] {
  const faults: string[] = []
  let cell = 0
  let spaceSince = false
  for (const { character } of expected) {
    if (!isSeen(character)) {
      spaceSince ||= /[ \u00a0]/u.test(character)
      continue
    }
    const [previous, current] = [cells[cell - 1], cells[cell]]
    if (previous?.endsGlyph && current) {
      const gap = (current.left - previous.right) / current.fontSize
      const place = `${previous.character}|${current.character}`
      if (spaceSince && gap < 0.1) faults.push(`words glued at ${place}`)
      if (!spaceSince && gap > 0.2) faults.push(`hole inside a word at ${place}`)
    }
    spaceSince = false
    cell++
  }
  return faults
}

function edgeFaults(
  cells: readonly Cell[],
  { left, right }: Edges,
  direction: 'rtl' | 'ltr',
  flush: boolean,
): string[] {
  const faults: string[] = []
  const [first, last] = [cells[0]?.left ?? left, cells.at(-1)?.right ?? right]
  const off = (a: number, b: number): boolean => Math.abs(a - b) > EDGE_TOLERANCE
  if ((direction === 'rtl' || flush) && off(last, right)) faults.push(`right edge at ${last}`)
  if ((direction === 'ltr' || flush) && off(first, left)) faults.push(`left edge at ${first}`)
  if (first < left - EDGE_TOLERANCE || last > right + EDGE_TOLERANCE)
    faults.push('runs over the edge')
  return faults
}
