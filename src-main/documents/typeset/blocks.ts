import type { Text } from './pieces.ts'

// What a page is made of, as plain data: the typesetter turns it into pdfmake's own words afresh for every document.
// Everything is said by start and end; the document's language decides which side that is.

export type Align = 'start' | 'end' | 'center' | 'justify'
export type Block =
  | Heading
  | Paragraph
  | Definitions
  | Table
  | Columns
  | List
  | Ticks
  | FillIn
  | CutLine
  | Rule
  | Signatures
  | QrCode
  | Picture
  | Space
  | PageBreak
  | KeptTogether
  | InLanguage

export interface Heading {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3
  readonly text: Text
  readonly align: Align
  /** What pageOf() calls it by; nothing else in the document may have it. */
  readonly name?: string
}

export function heading(
  level: 1 | 2 | 3,
  text: Text,
  options: { align?: Align; name?: string } = {},
): Heading {
  return { kind: 'heading', align: 'start', ...options, level, text }
}

export type TextSize = 'small' | 'normal' | 'large'

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly text: Text
  readonly align: Align
  readonly size: TextSize
  /** In points; narrower than the column. */
  readonly width?: number
}

export function paragraph(
  text: Text,
  options: { align?: Align; size?: TextSize; width?: number } = {},
): Paragraph {
  return { kind: 'paragraph', align: 'start', size: 'normal', ...options, text }
}

export interface Definitions {
  readonly kind: 'definitions'
  readonly rows: readonly (readonly [label: Text, value: Text])[]
  /** Share of the width that the labels take, 0 to 1. */
  readonly labelShare: number
}

/** Label and value, row by row. An empty value leaves a dotted line to write on. */
export function definitions(
  rows: Definitions['rows'],
  { labelShare = 0.32 }: { labelShare?: number } = {},
): Definitions {
  return { kind: 'definitions', rows, labelShare }
}

export interface Cell {
  readonly text?: Text
  /** A box to tick instead of text. */
  readonly tick?: boolean
  readonly align?: Align
  readonly columns?: number
  readonly rows?: number
}

export type ColumnWidth = number | 'auto' | '*'

export interface Table {
  readonly kind: 'table'
  readonly head: readonly (Text | Cell)[]
  /** As in HTML: a place covered by a cell that spans columns or rows is left out. */
  readonly rows: readonly (readonly (Text | Cell)[])[]
  readonly widths: readonly ColumnWidth[]
  readonly size: TextSize
}

export function table(parts: Pick<Table, 'head' | 'rows' | 'widths'> & { size?: TextSize }): Table {
  return { kind: 'table', size: 'normal', ...parts }
}

export interface Column {
  /** In points, or a share of what is left. */
  readonly width: number | '*'
  readonly blocks: readonly Block[]
}

export interface Columns {
  readonly kind: 'columns'
  readonly columns: readonly Column[]
  readonly gap: number
}

export function columns(parts: readonly Column[], { gap = 16 }: { gap?: number } = {}): Columns {
  return { kind: 'columns', columns: parts, gap }
}

export type Marker = 'bullet' | 'number' | 'letter'

export interface ListItem {
  readonly text: Text
  readonly blocks: readonly Block[]
}

export interface List {
  readonly kind: 'list'
  readonly marker: Marker
  readonly items: readonly (Text | ListItem)[]
}

/** An item is a text, or a text with blocks under it (a list in a list). */
export function list(marker: Marker, items: List['items']): List {
  return { kind: 'list', marker, items }
}

export interface Ticks {
  readonly kind: 'ticks'
  readonly boxes: readonly { readonly text: Text; readonly ticked?: boolean }[]
  readonly label?: Text
}

/** Boxes in one row, each as wide as its text; a label before them. */
export function ticks(boxes: Ticks['boxes'], label?: Text): Ticks {
  return { kind: 'ticks', boxes, ...(label && { label }) }
}

export interface FillIn {
  readonly kind: 'fillIn'
  readonly label: Text
  readonly lines: number
  /** As much room above the first line as a signature takes. */
  readonly toSign?: boolean
}

/** A label and a dotted line up to the end of the row, then further whole lines. */
export function fillIn(
  label: Text,
  { lines = 1, ...more }: { lines?: number; toSign?: boolean } = {},
): FillIn {
  return { kind: 'fillIn', ...more, label, lines }
}

export interface CutLine {
  readonly kind: 'cutLine'
}

/** A dashed line across the page with scissors at its start. */
export function cutLine(): CutLine {
  return { kind: 'cutLine' }
}

export interface Rule {
  readonly kind: 'rule'
}

/** A firm line across the column: under the letterhead. */
export function rule(): Rule {
  return { kind: 'rule' }
}

export interface Signatures {
  readonly kind: 'signatures'
  readonly places: readonly { readonly caption: Text; readonly name?: Text }[]
  /** Caption of a dashed place for the stamp, after the signatures. */
  readonly stamp?: Text
}

export function signatures(places: Signatures['places'], stamp?: Text): Signatures {
  return { kind: 'signatures', places, ...(stamp && { stamp }) }
}

export interface QrCode {
  readonly kind: 'qrCode'
  /** What a reader gets; it is not printed as text. */
  readonly content: string
  readonly size: number
  readonly align: Align
  /** Stands in the middle under the code and is as wide as it. */
  readonly caption?: Text
}

export function qrCode(
  content: string,
  options: { size?: number; align?: Align; caption?: Text } = {},
): QrCode {
  return { kind: 'qrCode', size: 64, align: 'start', ...options, content }
}

export type PictureSource =
  | { readonly type: 'png'; readonly bytes: Uint8Array }
  | { readonly type: 'svg'; readonly source: string }

export interface Picture {
  readonly kind: 'picture'
  readonly picture: PictureSource
  readonly fit: readonly [width: number, height: number]
  readonly align: Align
  /** For who hears the page read. Without it the picture is an ornament: a logo beside the name it stands for. */
  readonly says?: string
}

/** Scaled to stand within `fit` (points). An SVG may hold shapes only: see picture.ts. */
export function picture(
  source: PictureSource,
  options: Pick<Picture, 'fit' | 'says'> & { align?: Align },
): Picture {
  return { kind: 'picture', align: 'start', ...options, picture: source }
}

export interface Space {
  readonly kind: 'space'
  readonly height: number
}

export function space(height: number): Space {
  return { kind: 'space', height }
}

export interface PageBreak {
  readonly kind: 'pageBreak'
}

export function pageBreak(): PageBreak {
  return { kind: 'pageBreak' }
}

export interface KeptTogether {
  readonly kind: 'keptTogether'
  readonly blocks: readonly Block[]
  /** Stands at the foot of its page; what follows begins the next one. Only among the blocks of the page itself. */
  readonly atFoot?: boolean
}

/** Moves to the next page as a whole; what is taller than a page breaks where it must. */
export function keptTogether(
  blocks: readonly Block[],
  options: { atFoot?: boolean } = {},
): KeptTogether {
  return { kind: 'keptTogether', ...options, blocks }
}

export interface InLanguage {
  readonly kind: 'inLanguage'
  readonly language: string
  readonly direction?: 'rtl' | 'ltr' | 'auto'
  readonly blocks: readonly Block[]
}

/** Part of a document in another language: direction, fonts, digits and line height are that language's. */
export function inLanguage(
  language: string,
  blocks: readonly Block[],
  direction?: InLanguage['direction'],
): InLanguage {
  return { kind: 'inLanguage', language, blocks, ...(direction && { direction }) }
}
