import { ZERO_WIDTH_JOINER, ZERO_WIDTH_NON_JOINER } from './characters.ts'
import { clustersOf, type SetCluster, type Shaped } from './clusters.ts'
import { encodeClusters } from './embedding.ts'
import type { Cluster, EmbeddedFont, FontFile, GlyphPosition, GlyphRun } from './internals.ts'
import { RunFeatures } from './run-features.ts'

type ClusterRun = GlyphRun<Cluster>
type Layout = Parameters<FontFile['layout']> extends [string, ...infer How] ? How : never

/** What is known of a face outlives the document: pdfmake opens the font files anew for every PDF. */
interface FaceMemory {
  /** By the key of their features, then by text: a word is looked up without making another string of it. */
  readonly words: Map<string, Map<string, ClusterRun>>
  remembered: number
  readonly coverage: Map<string, boolean>
  readonly single: Map<string, boolean>
}

/** In UTF-16 units, of a face. A word of several lines is measured, fitted and drawn line by line. */
const MEMORY_LIMIT = 150_000
const LONGEST_REMEMBERED = 200
const faces = new Map<string, FaceMemory>()
const taught = new WeakSet<EmbeddedFont>()

export function hasGlyph(font: EmbeddedFont, character: string): boolean {
  return remembered(memoryOf(font).coverage, character, () =>
    font.font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
  )
}

const MARK = /\p{M}/u

/**
 * Whether this font draws a character with one glyph that stands by itself: not a mark, and not a letter that it takes
 * apart into a letter and a mark, of which stock pdfkit would not know what the mark is to be read as.
 */
export function isOneGlyph(font: EmbeddedFont, character: string): boolean {
  return remembered(
    memoryOf(font).single,
    character,
    () =>
      hasGlyph(font, character) &&
      !MARK.test(character) &&
      laidOut(font.font, character).glyphs.length === 1,
  )
}

/** fontkit remembers of a glyph what it was first used for: of the i in ị, that it is an ị. Its own letter comes first here. */
function laidOut(file: FontFile, text: string, ...how: Layout): GlyphRun {
  const apart = text.normalize('NFD')
  if (apart !== text) for (const part of apart) file.glyphForCodePoint(part.codePointAt(0) ?? 0)
  return file.layout(text, ...how)
}

function remembered(known: Map<string, boolean>, character: string, find: () => boolean): boolean {
  const found = known.get(character) ?? find()
  known.set(character, found)
  return found
}

/** Teaches this font instance to shape runs that carry RunFeatures; other text goes pdfkit's own way. */
export function withShaping(font: EmbeddedFont): EmbeddedFont {
  if (taught.has(font)) return font
  for (const joiner of [ZERO_WIDTH_NON_JOINER, ZERO_WIDTH_JOINER]) {
    if (!hasGlyph(font, joiner))
      throw new Error(`${font.name} lacks the joiners that Persian needs`)
  }
  const [layout, encode] = [font.layout.bind(font), font.encode.bind(font)]
  font.layout = (text, features, onlyWidth) =>
    features instanceof RunFeatures
      ? layOut(font, text, features, onlyWidth)
      : layout(text, features, onlyWidth)
  font.encode = (text, features) =>
    features instanceof RunFeatures
      ? encodeClusters(font, layOut(font, text, features))
      : encode(text, features)
  taught.add(font)
  return font
}

const EMPTY: ClusterRun = { glyphs: [], positions: [], advanceWidth: 0 }

/** Word by word, as pdfkit does for left-to-right text, so that measured and drawn widths agree. */
function layOut(
  font: EmbeddedFont,
  text: string,
  features: RunFeatures,
  onlyWidth = false,
): ClusterRun {
  if (text === '') return EMPTY
  const space = text.indexOf(' ')
  if (space < 0 || space === text.length - 1) return shapeWord(font, text, features)
  const words = text.match(/[^ ]* |[^ ]+$/gu) ?? []
  const runs = words.map((word, index) => {
    const joinsBefore = features.joinsBefore && index === 0
    const joinsAfter = features.joinsAfter && index === words.length - 1
    return shapeWord(font, word, features.with({ joinsBefore, joinsAfter }))
  })
  const advanceWidth = runs.reduce((sum, run) => sum + run.advanceWidth, 0)
  if (onlyWidth) return { ...EMPTY, advanceWidth }
  if (features.rightToLeft) runs.reverse()
  return {
    glyphs: runs.flatMap((run) => run.glyphs),
    positions: runs.flatMap((run) => run.positions),
    advanceWidth,
  }
}

function shapeWord(font: EmbeddedFont, word: string, features: RunFeatures): ClusterRun {
  const memory = memoryOf(font)
  let words = memory.words.get(features.key)
  const known = words?.get(word)
  if (known) return known
  const run = shapeJoined(font, word, features)
  if (word.length > LONGEST_REMEMBERED) return run
  if (memory.remembered + word.length > MEMORY_LIMIT) {
    memory.words.clear()
    memory.remembered = 0
    words = undefined
  }
  if (!words) memory.words.set(features.key, (words = new Map()))
  words.set(word, run)
  memory.remembered += word.length
  return run
}

function shapeJoined(font: EmbeddedFont, word: string, features: RunFeatures): ClusterRun {
  const { joinsBefore, joinsAfter, rightToLeft } = features
  const joined = `${joinsBefore ? ZERO_WIDTH_JOINER : ''}${word}${joinsAfter ? ZERO_WIDTH_JOINER : ''}`
  const shaped = shape(font.font, joined, features)
  if (joinsBefore) shaped.splice(rightToLeft ? -1 : 0, 1)
  if (joinsAfter) shaped.splice(rightToLeft ? 0 : -1, 1)
  return scaled(clustersOf(shaped, word, rightToLeft), font.scale)
}

/** In font units and in visual order. */
function shape(file: FontFile, text: string, features: RunFeatures): Shaped[] {
  const engine = file._layoutEngine
  let codePoints: readonly (readonly number[])[] = []
  // Stock turns joiners into spaces, which loses them from the text of the PDF: they stay, at no width.
  engine.hideDefaultIgnorables = (_, positions) => {
    const logical = (engine.engine.glyphInfos ?? []).map((info) => info.codePoints ?? [])
    codePoints = features.rightToLeft ? logical.toReversed() : logical
    codePoints.forEach(([first], index) => {
      if (first !== undefined && engine.isDefaultIgnorable(first)) flatten(positions[index])
    })
  }
  try {
    const direction = features.rightToLeft ? 'rtl' : 'ltr'
    const { script, language } = features
    const run = laidOut(file, text, undefined, script, language, direction)
    return run.glyphs.flatMap((glyph, index) => {
      const position = run.positions[index]
      return position ? [{ glyph, position, codePoints: codePoints[index] ?? [] }] : []
    })
  } finally {
    delete engine.hideDefaultIgnorables
  }
}

function flatten(position: GlyphPosition | undefined): void {
  if (!position) return
  position.xAdvance = 0
  position.yAdvance = 0
}

function scaled(set: readonly SetCluster[], scale: number): ClusterRun {
  const positions = set.map(({ glyph, position }) => ({
    xAdvance: position.xAdvance * scale,
    yAdvance: position.yAdvance * scale,
    xOffset: position.xOffset * scale,
    yOffset: position.yOffset * scale,
    advanceWidth: glyph.advanceWidth * scale,
  }))
  const advanceWidth = positions.reduce((sum, position) => sum + position.xAdvance, 0)
  return { glyphs: set.map(({ glyph }) => glyph), positions, advanceWidth }
}

function memoryOf(font: EmbeddedFont): FaceMemory {
  let memory = faces.get(font.name)
  if (!memory) faces.set(font.name, (memory = newMemory()))
  return memory
}

function newMemory(): FaceMemory {
  return { words: new Map(), remembered: 0, coverage: new Map(), single: new Map() }
}
