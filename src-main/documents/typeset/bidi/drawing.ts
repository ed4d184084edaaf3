import type { DocMeasure, DrawnItem, Line, PdfDocument, Renderer } from './internals.ts'
import { markAs } from './structure.ts'

type MeasureCanvas = DocMeasure['measureCanvas']
type RenderLine = Renderer['renderLine']
type RenderItem = Renderer['renderVector']

const headings = new WeakMap<PdfDocument, Map<string, number>>()

/** A dot lower than its line would still find room at the foot of a page where the line no longer does. */
export function layeredMeasureCanvas(stock: MeasureCanvas): MeasureCanvas {
  return function measureCanvas(this: DocMeasure, node) {
    const measured = stock.call(this, node)
    if (node.besideText) {
      const { height } = this.textInlines.sizeOfText('', this.styleStack)
      measured._minHeight = Math.max(measured._minHeight, height)
    }
    return measured
  }
}

/** On which page each named heading was drawn, counted from 1. */
export function headingPages(document: PdfDocument): ReadonlyMap<string, number> {
  return headings.get(document) ?? new Map()
}

/** Stands in front of Renderer.renderLine: marks what the line is, and turns a watermark. */
export function layeredRenderLine(stock: RenderLine): RenderLine {
  return function renderLine(this: Renderer, line, x, y) {
    const { pdfDocument } = this
    if (line.inlines.every(({ text }) => text === '')) return stock.call(this, line, x, y)
    noteHeading(pdfDocument, line)
    markAs(pdfDocument, line.inlines.find(({ tag }) => tag)?.tag, line.inlines)
    const slope = line.inlines[0]?.slope
    if (!slope) return stock.call(this, line, x, y)
    const { width, height } = pdfDocument.page
    pdfDocument.save()
    pdfDocument.rotate(-slope, { origin: [width / 2, height / 2] })
    stock.call(this, line, x, y)
    pdfDocument.restore()
  }
}

/** Stands in front of the drawing of lines, boxes and pictures: marks what they belong to. */
export function layeredRenderItem(stock: RenderItem): RenderItem {
  return function renderItem(this: Renderer, item: DrawnItem) {
    markAs(this.pdfDocument, item.tag)
    stock.call(this, item)
  }
}

function noteHeading(document: PdfDocument, { inlines }: Line): void {
  const name = inlines.find(({ headingName }) => headingName)?.headingName
  if (name === undefined) return
  let pages = headings.get(document)
  if (!pages) headings.set(document, (pages = new Map()))
  const { start, count } = document.bufferedPageRange()
  // A heading of several lines stands where it begins.
  if (!pages.has(name)) pages.set(name, start + count)
}
