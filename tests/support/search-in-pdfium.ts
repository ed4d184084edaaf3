import { copied, type Pdfium, withPdfium } from './pdfium.ts'

const MATCH_ANY_CASE = 0

/** Which of these terms PDFium's own search finds on no page. */
export async function unfoundByPdfium(
  pdf: Uint8Array,
  terms: readonly string[],
): Promise<string[]> {
  return withPdfium(pdf, (pdfium, pages) => {
    const texts = pages.map((page) => pdfium.FPDFText_LoadPage(page))
    const unfound = terms.filter((term) => !texts.some((text) => finds(pdfium, text, term)))
    texts.forEach((text) => pdfium.FPDFText_ClosePage(text))
    return unfound
  })
}

function finds(pdfium: Pdfium, text: number, term: string): boolean {
  const sought = copied(pdfium, Buffer.from(`${term}\0`, 'utf16le'))
  const search = pdfium.FPDFText_FindStart(text, sought, MATCH_ANY_CASE, 0)
  const isFound = pdfium.FPDFText_FindNext(search)
  pdfium.FPDFText_FindClose(search)
  pdfium.pdfium.wasmExports.free(sought)
  return isFound
}
