import { createRequire } from 'node:module'
import type { Block } from '../blocks.ts'
import type { Tag } from '../tags.ts'
import type { RunFeatures } from './run-features.ts'
import type { TypesetStyle } from './typeset-style.ts'

// pdfmake ships no types and no documented extension points. This file is the only one that reaches
// into it, and names exactly what the layer relies on; install() refuses to work if any of it is gone.

export interface ShapedGlyph {
  readonly id: number
  readonly advanceWidth: number
  readonly codePoints: readonly number[]
}

/** One glyph of the font file in a cluster, in font units from where the cluster begins. */
export interface PlacedPart {
  readonly id: number
  readonly x: number
  readonly y: number
}

/** A letter with its marks: one glyph in the PDF, with one text. */
export interface Cluster extends ShapedGlyph {
  /** What it is made of; none where it is the glyph of the font file itself. */
  readonly parts: readonly PlacedPart[]
  /** Tells it from every other cluster of the same font file. */
  readonly key: string
}

export interface GlyphPosition {
  xAdvance: number
  yAdvance: number
  xOffset: number
  yOffset: number
  advanceWidth?: number
}

export interface GlyphRun<Glyph = ShapedGlyph> {
  glyphs: Glyph[]
  positions: GlyphPosition[]
  advanceWidth: number
}

interface LayoutEngine {
  /** fontkit's own hook, called last; while it runs, the shaper's glyphInfos are still there. */
  hideDefaultIgnorables?: (glyphs: ShapedGlyph[], positions: GlyphPosition[]) => void
  isDefaultIgnorable(codePoint: number): boolean
  readonly engine: {
    readonly glyphInfos: readonly { readonly codePoints?: readonly number[] }[] | null
  }
}

/** What a TrueType glyph is in the file (OpenType, glyf). None for a space. */
interface GlyphData {
  readonly xMin: number
  readonly yMin: number
  readonly xMax: number
  readonly yMax: number
}

/** A font file parsed by fontkit. */
export interface FontFile {
  readonly postscriptName: string
  readonly maxp: {
    readonly maxPoints: number
    readonly maxContours: number
    maxComponentPoints: number
    maxComponentContours: number
    maxComponentElements: number
    maxComponentDepth: number
  }
  glyphForCodePoint(codePoint: number): ShapedGlyph
  getGlyph(id: number): { _decode(): GlyphData | null }
  readonly _layoutEngine: LayoutEngine
  hasGlyphForCodePoint(codePoint: number): boolean
  layout(
    text: string,
    features?: readonly string[],
    script?: string,
    language?: string | null,
    direction?: 'rtl' | 'ltr',
  ): GlyphRun
}

/** The glyphs that a PDF carries. They are written when the document ends, one by one, in the order of their numbers. */
export interface FontSubset {
  readonly glyphs: (number | Cluster)[]
  readonly glyf: Uint8Array[]
  readonly loca: { readonly offsets: number[] }
  readonly hmtx: { readonly metrics: { readonly advance: number; readonly bearing: number }[] }
  offset: number
  /** The number of this glyph in the PDF. */
  includeGlyph(id: number): number
  _addGlyph: (this: FontSubset, glyph: number | Cluster) => number
}

/** pdfkit's font: encode() and widthOfString() both go through layout(), and nothing else does. */
export interface EmbeddedFont {
  readonly subset: FontSubset
  /** By number in the PDF: in thousandths of an em, and what it is read as. */
  readonly widths: (number | undefined)[]
  readonly unicode: (readonly number[] | undefined)[]
  encode: (text: string, features?: unknown) => [numbers: string[], positions: GlyphPosition[]]
  readonly font: FontFile
  readonly name: string
  readonly scale: number
  readonly ascender: number
  layout(text: string, features?: unknown, onlyWidth?: boolean): GlyphRun
  widthOfString(text: string, size: number, features?: unknown): number
  lineHeight(size: number): number
}

/** What was drawn between two marks of a page; pdfkit knows what is in it. */
export interface MarkedContent {
  readonly refs: readonly object[]
}

export interface StructureElement {
  readonly dictionary: { readonly data: Record<string, unknown> }
  add(child: MarkedContent | StructureElement): void
}

interface TextOptions {
  readonly features?: unknown
}

/** pdfkit's document, as pdfmake extends it. */
export interface PdfDocument {
  readonly options: { readonly tagged?: boolean }
  readonly page: { readonly width: number; readonly height: number }
  /** What the file says of itself. */
  info: Record<string, unknown>
  /** The font of the next text(). */
  readonly _font: EmbeddedFont
  provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont
  text: (this: PdfDocument, text: string, x: number, y: number, options?: TextOptions) => unknown
  bufferedPageRange(): { readonly start: number; readonly count: number }
  save(): unknown
  restore(): unknown
  rotate(degrees: number, options: { readonly origin: readonly [number, number] }): unknown
  markContent(tag: 'Artifact' | 'Span', options?: { readonly type: string }): unknown
  markStructureContent(tag: string): MarkedContent
  endMarkedContent(): unknown
  struct(
    type: string,
    options: { readonly lang?: string; readonly alt?: string; readonly actual?: string },
  ): StructureElement
  addStructure(element: StructureElement): unknown
  /** Writes `info` into the XMP metadata. */
  _addInfo: (this: PdfDocument) => void
}

/** A piece of text between two places where the line may break or its look changes. */
export interface Inline {
  text: string
  font: EmbeddedFont
  fontSize: number
  fontFeatures: unknown
  alignment: string
  width: number
  height: number
  leadingCut: number
  trailingCut: number
  x?: number
  noNewLine?: boolean
  lineEnd?: boolean
  noWrap?: boolean
  tag?: Tag
  /** Of the heading that begins here. */
  headingName?: string
  /** Degrees against the clock, about the middle of the page. */
  slope?: number
  /** Set by the layer; an inline without it belongs to stock pdfmake. */
  place?: RunPlace
}

export interface LayeredInline extends Inline {
  fontFeatures: RunFeatures
  place: RunPlace
}

/** Where an inline stands in its paragraph. */
export interface RunPlace {
  readonly from: number
  readonly to: number
  readonly level: number
  readonly paragraphLevel: number
  /** Index of the styled span it was cut from. */
  readonly span: number
  /** Ends in a soft hyphen, which shows only where the line breaks. */
  readonly softHyphen: boolean
}

export interface Line {
  x: number
  inlines: Inline[]
  leadingCut: number
  trailingCut: number
  inlineWidths: number
  newLineForced?: boolean
  lastLineInParagraph?: boolean
  getWidth(): number
}

export interface StyleStack {
  auto<T>(item: object, callback: () => T): T
}

/** What a paragraph is made of before it is cut: text with style keys, or plain text. */
export type TextItem = string | (StyledItem & { readonly text?: string | readonly TextItem[] })

export interface StyledItem {
  readonly [style: string]: unknown
}

export interface MeasuredText {
  items: Inline[]
  minWidth: number
  maxWidth: number
}

export interface TextInlines {
  readonly pdfDocument: PdfDocument
  buildInlines: (
    this: TextInlines,
    text: TextItem | readonly TextItem[],
    stack: StyleStack,
  ) => MeasuredText
  measure: (this: TextInlines, drafts: object[], stack: StyleStack) => Inline[]
  widthOfText(text: string, inline: Inline): number
}

interface WriterContext {
  readonly availableWidth: number
  readonly availableHeight: number
  readonly y: number
  readonly page: number
  readonly pages: readonly object[]
  moveDown(offset: number): boolean
}

interface Writer {
  context(): WriterContext
}

/** Opens pages, repeats heads, and gathers what is kept together apart from the pages. */
export interface PageWriter extends Writer {
  /** Of the page itself, also while a kept block is gathered (whose own context has no height). */
  getCurrentPositionOnPage(): { readonly pageInnerHeight: number }
  /** Those that wait while another is written in; of a kept block, the page it goes to. */
  readonly contextStack: readonly WriterContext[]
  /** How many kept blocks are open, one in another. */
  readonly transactionLevel: number
  /** Set by the layer: index of the page where the first kept block since was put. */
  pageOfBlock?: number
  /** Set by the layer: the outermost block that is being laid out and kept together. */
  keptBlock?: Block
  /** Set by the layer: such blocks that are taller than a page. */
  tooTall?: Set<Block>
  /** A second try on a new page is the last: false is then lost. */
  _fitOnPage: (this: PageWriter, add: () => unknown) => unknown
  commitUnbreakableBlock: (this: PageWriter, x?: number, y?: number) => void
  currentBlockToRepeatable: (this: PageWriter) => {
    readonly height: number
    readonly items: readonly object[]
  }
}

export interface ElementWriter extends Writer {
  alignLine: (this: ElementWriter, line: Line) => void
}

/** Something of the definition, with where it was put. */
export interface LaidOutNode {
  readonly positions: readonly { pageNumber: number }[]
  /** The block it was made of, if that begins with rows or is a whole that no page break may part. */
  readonly kept?: Block
}

export interface LayoutBuilder {
  readonly writer: PageWriter
  /** All nodes so far in the order of the document. */
  readonly linearNodeList: readonly LaidOutNode[]
  tryLayoutDocument: (this: LayoutBuilder, ...document: unknown[]) => object
  processNode: (this: LayoutBuilder, node: LaidOutNode, ...rest: readonly unknown[]) => void
  buildNextLine: (this: LayoutBuilder, node: { _inlines?: Inline[] }) => Line | null
}

/** Works out how much room everything needs. */
export interface DocMeasure {
  readonly textInlines: { sizeOfText(text: string, stack: StyleStack): { readonly height: number } }
  readonly styleStack: StyleStack
  measureCanvas: (this: DocMeasure, node: DrawingNode) => DrawingNode
}

export interface DrawingNode {
  /** A box or a dot before a text: it needs the height of a line, and so stays beside its own. */
  readonly besideText?: boolean
  _minHeight: number
}

/** A drawing or a picture on its page. */
export interface DrawnItem {
  readonly tag?: Tag
}

/** Puts what the layout made on the pages. */
export interface Renderer {
  readonly pdfDocument: PdfDocument
  renderLine: (this: Renderer, line: Line, x: number, y: number) => void
  renderVector: (this: Renderer, item: DrawnItem) => void
  renderImage: (this: Renderer, item: DrawnItem) => void
  renderSVG: (this: Renderer, item: DrawnItem) => void
}

interface StyleKeys {
  typeset: TypesetStyle | null
  tag: Tag | null
  headingName: string
  font: string
  bold: boolean
  italics: boolean
  alignment: string | null
  lineHeight: number
  keepTogether: boolean
  field: string
}

interface StyleContextStack {
  getStyleProperty<K extends keyof StyleKeys>(
    item: object,
    stack: StyleStack,
    key: K,
    otherwise: StyleKeys[K],
  ): StyleKeys[K]
}

export interface OutputDocument {
  /** The document with all its pages drawn, not yet ended. */
  getStream(): Promise<PdfDocument>
  getBuffer(): Promise<Buffer>
}

interface PdfMake {
  readonly virtualfs: { writeFileSync(name: string, content: Uint8Array): void }
  setFonts(fonts: Record<string, Record<string, string>>): void
  setLocalAccessPolicy(allow: (path: string) => boolean): void
  setUrlAccessPolicy(allow: (url: string) => boolean): void
  createPdf(definition: object): OutputDocument
}

// Not named require: the built bundle has one of its own.
const requireModule = createRequire(import.meta.url)

function prototypeOf<T>(module: { default: { prototype: T } }): T {
  return module.default.prototype
}

export const pdfMake: PdfMake = requireModule('pdfmake')
export const textInlines = prototypeOf<TextInlines>(requireModule('pdfmake/js/TextInlines'))
export const elementWriter = prototypeOf<ElementWriter>(requireModule('pdfmake/js/ElementWriter'))
export const pageWriter = prototypeOf<PageWriter>(requireModule('pdfmake/js/PageElementWriter'))
export const layoutBuilder = prototypeOf<LayoutBuilder>(requireModule('pdfmake/js/LayoutBuilder'))
export const docMeasure = prototypeOf<DocMeasure>(requireModule('pdfmake/js/DocMeasure'))
export const renderer = prototypeOf<Renderer>(requireModule('pdfmake/js/Renderer'))
export const pdfDocument = prototypeOf<PdfDocument>(requireModule('pdfmake/js/PDFDocument'))
const styleModule: { default: StyleContextStack } = requireModule('pdfmake/js/StyleContextStack')
export const styles = styleModule.default
