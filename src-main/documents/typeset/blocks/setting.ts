import type { Block, TextSize } from '../blocks.ts'
import { digitsOf } from '../digits.ts'
import type { PageNumbers } from '../page-numbers.ts'
import { type Text, piecesOf } from '../pieces.ts'
import type { Tag, TagAttributes, TagType } from '../tags.ts'

/** A node of a pdfmake document definition. */
export type Content = Record<string, unknown>

/** The circumstances in which blocks are set. */
export interface Setting {
  readonly language: string
  readonly rightToLeft: boolean
  /** Body text in points; every distance follows it. */
  readonly fontSize: number
  /** Points from one side of the column to the other. */
  readonly width: number
  readonly pageNumbers: PageNumbers
  /** What is set here belongs to it in the structure of the document. None in headers, footers and untagged files. */
  readonly tag?: Tag
  /** How much less than usual these blocks are kept together, for they are taller than a page: 1 or more. */
  readonly loosened?: ReadonlyMap<Block, number>
  readonly setBlocks: (blocks: readonly Block[], setting: Setting) => Content[]
}

const SIZES: Readonly<Record<TextSize, number>> = { small: 0.82, normal: 1, large: 1.3 }

export function sizeOf(setting: Setting, size: TextSize): number {
  return setting.fontSize * SIZES[size]
}

/** The distance between paragraphs. */
export function gapOf(setting: Setting): number {
  return setting.fontSize * 0.45
}

/** pdfmake's inlines; unknown keys travel with them to the layer. */
export function inlinesOf(text: Text, { language, pageNumbers }: Setting): Content[] {
  return piecesOf(text).map((piece) => ({
    text: piece.refersTo ? digitsOf(language, pageNumbers.of(piece.refersTo)) : piece.text,
    ...(piece.strong && { bold: true }),
    ...(piece.keepTogether && { keepTogether: true }),
    ...(piece.field && { field: piece.field }),
  }))
}

export function isEmpty(text: Text): boolean {
  return piecesOf(text).every((piece) => piece.text.trim() === '' && !piece.refersTo)
}

/** The style key by which what is drawn for a node finds its place in the structure. */
export function tagged({ tag }: Setting, type: TagType, attributes?: TagAttributes): { tag?: Tag } {
  return tag ? { tag: tag.child(type, attributes) } : {}
}

/** The circumstances inside a table, a list, a part in another language. */
export function within(setting: Setting, type: TagType, attributes?: TagAttributes): Setting {
  return { ...setting, ...tagged(setting, type, attributes) }
}

/** pdfmake knows no style of a drawing as a whole: each of its lines carries the place. */
export function taggedDrawing(canvas: readonly Content[], place: { tag?: Tag }): Content[] {
  return canvas.map((vector) => ({ ...vector, ...place }))
}

/** Things that stand side by side, first one first: at the right in a right-to-left document. */
export function inReadingOrder<T>({ rightToLeft }: Setting, items: readonly T[]): T[] {
  return rightToLeft ? items.toReversed() : [...items]
}

export function physicalAlign(
  { rightToLeft }: Setting,
  align: 'start' | 'end' | 'center' | 'justify',
): string {
  if (align === 'center') return 'center'
  return (align === 'end') === rightToLeft ? 'left' : 'right'
}

/** pdfmake's order: left, top, right, bottom. */
export function margin(
  { rightToLeft }: Setting,
  sides: { start?: number; top?: number; end?: number; bottom?: number },
): number[] {
  const { start = 0, top = 0, end = 0, bottom = 0 } = sides
  return rightToLeft ? [end, top, start, bottom] : [start, top, end, bottom]
}
