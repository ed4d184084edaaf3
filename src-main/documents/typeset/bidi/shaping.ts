import { ZERO_WIDTH_JOINER, ZERO_WIDTH_NON_JOINER } from './characters.ts'
import type { EmbeddedFont, FontFile, GlyphPosition, GlyphRun, ShapedGlyph } from './internals.ts'
import { RunFeatures } from './run-features.ts'

/** What is known of a face outlives the document: pdfmake opens the font files anew for every PDF. */
interface FaceMemory {
  /** By the key of their features, then by text: a word is looked up without making another string of it. */
  readonly words: Map<string, Map<string, GlyphRun>>
  remembered: number
  readonly coverage: Map<string, boolean>
}

const MEMORY_LIMIT = 20_000
const LONGEST_REMEMBERED = 64
const faces = new Map<string, FaceMemory>()
const shaped = new WeakSet<EmbeddedFont>()

export function hasGlyph(font: EmbeddedFont, character: string): boolean {
  const { coverage } = memoryOf(font)
  const known = coverage.get(character)
  if (known !== undefined) return known
  const covered = font.font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)
  coverage.set(character, covered)
  return covered
}

/** Teaches this font instance to shape runs that carry RunFeatures; other text goes pdfkit's own way. */
export function withShaping(font: EmbeddedFont): EmbeddedFont {
  if (shaped.has(font)) return font
  for (const joiner of [ZERO_WIDTH_NON_JOINER, ZERO_WIDTH_JOINER]) {
    if (!hasGlyph(font, joiner))
      throw new Error(`${font.name} lacks the joiners that Persian needs`)
  }
  const stock = font.layout.bind(font)
  font.layout = (text, features, onlyWidth) =>
    features instanceof RunFeatures
      ? layOut(font, text, features, onlyWidth)
      : stock(text, features, onlyWidth)
  shaped.add(font)
  return font
}

const EMPTY: GlyphRun = { glyphs: [], positions: [], advanceWidth: 0 }

/** Word by word, as pdfkit does for left-to-right text, so that measured and drawn widths agree. */
function layOut(
  font: EmbeddedFont,
  text: string,
  features: RunFeatures,
  onlyWidth = false,
): GlyphRun {
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

function shapeWord(font: EmbeddedFont, word: string, features: RunFeatures): GlyphRun {
  const memory = memoryOf(font)
  let words = memory.words.get(features.key)
  const known = words?.get(word)
  if (known) return known
  const run = shapeJoined(font, word, features)
  if (memory.remembered >= MEMORY_LIMIT) {
    memory.words.clear()
    memory.remembered = 0
    words = undefined
  }
  if (!words) memory.words.set(features.key, (words = new Map()))
  if (word.length <= LONGEST_REMEMBERED) {
    words.set(word, run)
    memory.remembered++
  }
  return run
}

function shapeJoined(font: EmbeddedFont, word: string, features: RunFeatures): GlyphRun {
  const { joinsBefore, joinsAfter, rightToLeft } = features
  const joined = `${joinsBefore ? ZERO_WIDTH_JOINER : ''}${word}${joinsAfter ? ZERO_WIDTH_JOINER : ''}`
  const run = scaled(shape(font.font, joined, features), font.scale)
  if (joinsBefore) dropGlyph(run, rightToLeft ? run.glyphs.length - 1 : 0)
  if (joinsAfter) dropGlyph(run, rightToLeft ? 0 : run.glyphs.length - 1)
  return run
}

/** In font units, glyphs in visual order. */
function shape(file: FontFile, text: string, features: RunFeatures): GlyphRun {
  const engine = file._layoutEngine
  let codePoints: readonly (readonly number[])[] = []
  // Stock turns joiners into spaces, which loses them from the text of the PDF: they stay, at no width.
  engine.hideDefaultIgnorables = (glyphs, positions) => {
    const logical = (engine.engine.glyphInfos ?? []).map((info) => info.codePoints ?? [])
    codePoints = features.rightToLeft ? logical.toReversed() : logical
    codePoints.forEach(([first], index) => {
      if (first !== undefined && engine.isDefaultIgnorable(first)) flatten(positions[index])
    })
  }
  try {
    const direction = features.rightToLeft ? 'rtl' : 'ltr'
    const run = file.layout(text, undefined, features.script, features.language, direction)
    const glyphs = run.glyphs.map((glyph, index) => extracted(glyph, codePoints[index], features))
    return { glyphs, positions: run.positions, advanceWidth: 0 }
  } finally {
    delete engine.hideDefaultIgnorables
  }
}

/**
 * A glyph as the PDF's text layer will name it. Every reader tried (poppler, PDFium, pdf.js) turns a right-to-left
 * run round character by character, so a ligature's characters are given already turned.
 */
function extracted(
  glyph: ShapedGlyph,
  codePoints: readonly number[] = [],
  { rightToLeft }: RunFeatures,
): ShapedGlyph {
  const { id, advanceWidth } = glyph
  return { id, advanceWidth, codePoints: rightToLeft ? codePoints.toReversed() : codePoints }
}

function flatten(position: GlyphPosition | undefined): void {
  if (!position) return
  position.xAdvance = 0
  position.yAdvance = 0
}

function scaled({ glyphs, positions }: GlyphRun, scale: number): GlyphRun {
  const inThousandths = positions.map((position, index) => ({
    xAdvance: position.xAdvance * scale,
    yAdvance: position.yAdvance * scale,
    xOffset: position.xOffset * scale,
    yOffset: position.yOffset * scale,
    advanceWidth: (glyphs[index]?.advanceWidth ?? 0) * scale,
  }))
  const advanceWidth = inThousandths.reduce((sum, position) => sum + position.xAdvance, 0)
  return { glyphs, positions: inThousandths, advanceWidth }
}

function dropGlyph(run: GlyphRun, index: number): void {
  run.glyphs.splice(index, 1)
  run.positions.splice(index, 1)
}

function memoryOf(font: EmbeddedFont): FaceMemory {
  let memory = faces.get(font.name)
  if (!memory) faces.set(font.name, (memory = newMemory()))
  return memory
}

function newMemory(): FaceMemory {
  return { words: new Map(), remembered: 0, coverage: new Map() }
}
