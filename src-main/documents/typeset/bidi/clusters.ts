import { ZERO_WIDTH_JOINER, ZERO_WIDTH_NON_JOINER } from './characters.ts'
import type { Cluster, GlyphPosition, PlacedPart, ShapedGlyph } from './internals.ts'

const MARK = /\p{M}/u
const JOINERS = [ZERO_WIDTH_NON_JOINER, ZERO_WIDTH_JOINER].map((joiner) => joiner.codePointAt(0))

export interface Shaped {
  readonly glyph: ShapedGlyph
  readonly position: GlyphPosition
  /** None for the second glyph that a character came apart into. */
  readonly codePoints: readonly number[]
}

export interface SetCluster {
  readonly glyph: Cluster
  readonly position: GlyphPosition
}

/**
 * Puts the marks and joiners of a letter, and what it came apart into, together with it. As glyphs of their own they
 * have no place in the text that every reader keeps: PDFium starts a new line at a raised mark, poppler sets it before its
 * letter, pdf.js leaves joiners out, and all three invent a character for a part that stands for none.
 *
 * `shaped` comes in visual order and in font units, `text` is what it was shaped from.
 */
export function clustersOf(
  shaped: readonly Shaped[],
  text: string,
  rightToLeft: boolean,
): SetCluster[] {
  const logical = groupsOf(rightToLeft ? shaped.toReversed() : shaped)
  const characters = Array.from(text, (character) => character.codePointAt(0) ?? 0)
  let read = 0
  const set = logical.map((group) => {
    const from = read
    read += group.reduce((sum, { codePoints }) => sum + codePoints.length, 0)
    // Of a ligature with marks the shaper knows the letters first: the text knows their order.
    return clusterOf(group, characters.slice(from, read), rightToLeft)
  })
  return rightToLeft ? set.toReversed() : set
}

/** In the order of reading. */
function groupsOf(logical: readonly Shaped[]): Shaped[][] {
  const groups: Shaped[][] = []
  for (const one of logical) {
    const last = groups.at(-1)
    if (last && !one.codePoints.some(isLetter)) last.push(one)
    else groups.push([one])
  }
  return groups
}

function isLetter(codePoint: number): boolean {
  return !JOINERS.includes(codePoint) && !MARK.test(String.fromCodePoint(codePoint))
}

function isJoiner([first, second]: readonly number[]): boolean {
  return first !== undefined && second === undefined && JOINERS.includes(first)
}

function clusterOf(
  group: readonly Shaped[],
  characters: readonly number[],
  rightToLeft: boolean,
): SetCluster {
  const parts: PlacedPart[] = []
  let [pen, advanceWidth] = [0, 0]
  for (const { glyph, position, codePoints } of rightToLeft ? group.toReversed() : group) {
    // Put together with others it would be seen by nobody.
    if (glyph.id === 0) throw new Error('A font was chosen that lacks a glyph')
    if (group.length === 1 || !isJoiner(codePoints)) {
      parts.push({ id: glyph.id, x: pen + position.xOffset, y: position.yOffset })
      advanceWidth = Math.max(advanceWidth, glyph.advanceWidth)
    }
    pen += position.xAdvance
  }
  // Every reader tried turns a right-to-left run round character by character: its characters are given already turned.
  const codePoints = rightToLeft ? characters.toReversed() : characters
  const [first, second] = parts
  const isOne = first && !second
  const key = isOne ? `${first.id} ${codePoints.join()}` : JSON.stringify([codePoints, parts])
  return {
    glyph: { id: first?.id ?? 0, advanceWidth, codePoints, parts: isOne ? [] : parts, key },
    position: {
      xAdvance: pen,
      yAdvance: 0,
      xOffset: isOne ? first.x : 0,
      yOffset: isOne ? first.y : 0,
    },
  }
}
