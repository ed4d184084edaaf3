import { hasRightToLeft, isUndrawn } from './characters.ts'
import type { PdfDocument } from './internals.ts'
import { RunFeatures } from './run-features.ts'
import { hasGlyph } from './shaping.ts'

type DrawText = PdfDocument['text']

const layered = new WeakSet<PdfDocument>()

/** From the first paragraph that the layer sets, nothing in this document may be drawn wrongly beside it. */
export function watch(document: PdfDocument): void {
  layered.add(document)
}

/**
 * Stands in front of pdfkit's text(): what did not come through the layer (a watermark of pdfmake's own, a page
 * reference) may be drawn only if stock draws it rightly. Throws otherwise, in every document and not only in tests.
 */
export function guardedText(stock: DrawText): DrawText {
  return function drawText(this: PdfDocument, text, x, y, options) {
    const isSafe =
      !layered.has(this) || options?.features instanceof RunFeatures || isDrawnRightly(this, text)
    if (!isSafe) throw new Error('A text came to the page beside the bidi layer')
    const isApart = options?.features instanceof RunFeatures && options.features.isApart
    if (isApart) this.markContent('Span')
    stock.call(this, text, x, y, options)
    if (isApart) this.endMarkedContent()
    return this
  }
}

function isDrawnRightly({ _font }: PdfDocument, text: string): boolean {
  if (hasRightToLeft(text)) return false
  return Array.from(text).every((part) => !isUndrawn(part) && hasGlyph(_font, part))
}
