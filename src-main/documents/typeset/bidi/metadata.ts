import type { PdfDocument } from './internals.ts'

type AddInfo = PdfDocument['_addInfo']

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Stands in front of pdfkit's writing of the XMP metadata, which puts a title into XML as it is. */
export function escapedMetadata(stock: AddInfo): AddInfo {
  return function addInfo(this: PdfDocument) {
    const { info } = this
    this.info = Object.fromEntries(
      Object.entries(info).map(([key, value]) => [key, escaped(value)]),
    )
    stock.call(this)
    this.info = info
  }
}

function escaped(value: unknown): unknown {
  if (typeof value !== 'string') return value
  // A reader that mends a damaged file looks for these words, and this stream is in clear.
  return value
    .replace(/[&<>]/gu, (sign) => ENTITIES[sign] ?? sign)
    .replace(/end(?=stream|obj)/gu, 'en&#100;')
}
