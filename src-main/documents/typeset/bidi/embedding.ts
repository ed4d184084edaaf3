import type {
  Cluster,
  EmbeddedFont,
  FontFile,
  FontSubset,
  GlyphRun,
  PlacedPart,
} from './internals.ts'

/** By key, the number that a cluster has in this document. */
const numbers = new WeakMap<EmbeddedFont, Map<string, number>>()

/**
 * Stands in for EmbeddedFont.encode. There a glyph is read everywhere as it was read first, so a letter cannot have a
 * joiner after it in one word and none in another, and a mark is a glyph of its own; here each cluster is one.
 */
export function encodeClusters(
  font: EmbeddedFont,
  { glyphs, positions }: GlyphRun<Cluster>,
): ReturnType<EmbeddedFont['encode']> {
  return [glyphs.map((glyph) => numberOf(font, glyph).toString(16).padStart(4, '0')), positions]
}

function numberOf(font: EmbeddedFont, cluster: Cluster): number {
  let known = numbers.get(font)
  if (!known) {
    numbers.set(font, (known = new Map()))
    font.subset._addGlyph = addClusterOr(font.subset._addGlyph, font.font)
  }
  const number = known.get(cluster.key) ?? include(font, cluster)
  known.set(cluster.key, number)
  return number
}

function include({ subset, widths, unicode, scale }: EmbeddedFont, cluster: Cluster): number {
  const { parts, id, codePoints, advanceWidth } = cluster
  let number = parts.length === 0 ? subset.includeGlyph(id) : subset.glyphs.push(cluster) - 1
  const taken = unicode[number]
  // The same drawing once more, for it is read otherwise.
  if (taken && taken.join() !== codePoints.join()) number = subset.glyphs.push(id) - 1
  widths[number] = advanceWidth * scale
  unicode[number] = codePoints
  return number
}

/** OpenType, glyf: what stands in the flags of a component. */
const ARGUMENTS_ARE_WORDS = 0x0001
const ARGUMENTS_ARE_DISTANCES = 0x0002
const MORE_COMPONENTS = 0x0020

/** In bytes. */
const HEADER = 10
const COMPONENT = 8
const ALIGNED_TO = 4

/** Stands in for TTFSubset._addGlyph: a cluster of several parts becomes a composite glyph. */
function addClusterOr(stock: FontSubset['_addGlyph'], file: FontFile): FontSubset['_addGlyph'] {
  const depth = file.maxp.maxComponentDepth + 1
  return function addGlyph(this: FontSubset, glyph) {
    if (typeof glyph === 'number') return stock.call(this, glyph)
    const { parts, advanceWidth: advance } = glyph
    const box = boxOf(file, parts)
    const ids = parts.map(({ id }) => this.includeGlyph(id))
    this.loca.offsets.push(this.offset)
    this.hmtx.metrics.push({ advance, bearing: box[0] })
    this.offset += this.glyf[this.glyf.push(compositeOf(box, parts, ids)) - 1]?.length ?? 0
    makeRoom(file.maxp, parts.length, depth)
    return this.glyf.length - 1
  }
}

function compositeOf(
  box: readonly number[],
  parts: readonly PlacedPart[],
  ids: readonly number[],
): Uint8Array {
  const length = HEADER + COMPONENT * parts.length
  const bytes = new DataView(new ArrayBuffer(Math.ceil(length / ALIGNED_TO) * ALIGNED_TO))
  const header = [-1, ...box]
  const components = parts.flatMap(({ x, y }, index) => [
    ARGUMENTS_ARE_WORDS |
      ARGUMENTS_ARE_DISTANCES |
      (index < parts.length - 1 ? MORE_COMPONENTS : 0),
    ids[index] ?? 0,
    x,
    y,
  ])
  for (const [index, word] of [...header, ...components].entries()) bytes.setInt16(index * 2, word)
  return new Uint8Array(bytes.buffer)
}

function boxOf(file: FontFile, parts: readonly PlacedPart[]): [number, number, number, number] {
  const boxes = parts.flatMap(({ id, x, y }) => {
    const data = file.getGlyph(id)._decode()
    return data ? [[x + data.xMin, y + data.yMin, x + data.xMax, y + data.yMax]] : []
  })
  const side = (index: number): number[] => boxes.map((box) => box[index] ?? 0)
  return [Math.min(...side(0)), Math.min(...side(1)), Math.max(...side(2)), Math.max(...side(3))]
}

/** What a rasterizer may need (OpenType, maxp). */
function makeRoom(maxp: FontFile['maxp'], parts: number, depth: number): void {
  const { maxPoints, maxContours, maxComponentPoints, maxComponentContours } = maxp
  maxp.maxComponentDepth = depth
  maxp.maxComponentElements = Math.max(maxp.maxComponentElements, parts)
  maxp.maxComponentPoints = Math.max(maxComponentPoints, maxPoints * parts)
  maxp.maxComponentContours = Math.max(maxComponentContours, maxContours * parts)
}
