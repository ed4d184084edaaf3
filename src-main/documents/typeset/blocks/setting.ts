import type { Block, TextSize } from '../blocks.ts'
import { type Text, piecesOf } from '../pieces.ts'

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
export function inlinesOf(text: Text): Content[] {
  return piecesOf(text).map((piece) => ({
    text: piece.text,
    ...(piece.strong && { bold: true }),
    ...(piece.keepTogether && { keepTogether: true }),
    ...(piece.field && { field: piece.field }),
  }))
}

export function isEmpty(text: Text): boolean {
  return piecesOf(text).every((piece) => piece.text.trim() === '')
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
