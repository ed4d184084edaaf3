import type { Block } from './blocks.ts'
import type { DocumentLanguage } from './document-language.ts'
import type { Piece, Text } from './pieces.ts'

export interface Page {
  readonly language: DocumentLanguage
  /** Shown by viewers as the window's title; not printed. */
  readonly title: string
  /** Stamped into the file: the same page made for the same moment has the same bytes. */
  readonly madeAt: Date
  readonly content: readonly Block[]
  readonly size?: PaperSize
  /** For wide tables: the paper lies on its long side. */
  readonly isLandscape?: boolean
  /** Of the body, in points. BODY_SIZE.large for what a client takes home. */
  readonly fontSize?: number
  /** In points. */
  readonly margins?: Margins
  readonly header?: readonly Block[]
  /** Across every page, behind the words: "copy", "draft". */
  readonly watermark?: Text
  /** Of whom the page is about; named where a character cannot be printed. */
  readonly fileNumber?: string
  /** Given the page's number and the number of pages in the document's digits. */
  readonly footer?: (page: Piece, pages: Piece) => Text
}

export type PaperSize = 'A4' | 'A5'

export interface Margins {
  readonly top: number
  readonly bottom: number
  readonly side: number
}

/** In points (ISO 216). */
export const PAPER: Readonly<Record<PaperSize, { width: number; height: number }>> = {
  A4: { width: 595.28, height: 841.89 },
  A5: { width: 419.53, height: 595.28 },
}

export const DEFAULT_MARGINS: Readonly<Record<PaperSize, Margins>> = {
  A4: { top: 54, bottom: 54, side: 50 },
  A5: { top: 40, bottom: 40, side: 36 },
}

/** Large print is for those who read ordinary print with difficulty. */
export const BODY_SIZE = { normal: 10.5, large: 15 } as const
