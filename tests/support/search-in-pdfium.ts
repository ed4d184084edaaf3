import { readFile } from 'node:fs/promises'
import { init } from '@embedpdf/pdfium'

type Pdfium = Awaited<ReturnType<typeof init>>
/** An address in PDFium's memory. */
type Address = number

const MATCH_ANY_CASE = 0

/** PDFium compiled for WebAssembly, as Chrome and Edge have it; it reads its own file and no network. */
async function openPdfium(): Promise<Pdfium> {
  const wasm = await readFile(new URL(import.meta.resolve('@embedpdf/pdfium/pdfium.wasm')))
  const pdfium = await init({ wasmBinary: new Uint8Array(wasm).buffer })
  pdfium.PDFiumExt_Init()
  return pdfium
}

let opened: Promise<Pdfium> | undefined

/** Which of these terms PDFium's own search finds on no page. */
export async function unfoundByPdfium(
  pdf: Uint8Array,
  terms: readonly string[],
): Promise<string[]> {
  const pdfium = await (opened ??= openPdfium())
  const bytes = copied(pdfium, pdf)
  const document = pdfium.FPDF_LoadMemDocument(bytes, pdf.length, '')
  const pages = Array.from({ length: pdfium.FPDF_GetPageCount(document) }, (_, index) =>
    pdfium.FPDF_LoadPage(document, index),
  )
  const texts = pages.map((page) => pdfium.FPDFText_LoadPage(page))
  const unfound = terms.filter((term) => !texts.some((text) => finds(pdfium, text, term)))
  texts.forEach((text) => pdfium.FPDFText_ClosePage(text))
  pages.forEach((page) => pdfium.FPDF_ClosePage(page))
  pdfium.FPDF_CloseDocument(document)
  pdfium.pdfium.wasmExports.free(bytes)
  return unfound
}

function finds(pdfium: Pdfium, text: Address, term: string): boolean {
  const sought = copied(pdfium, Buffer.from(`${term}\0`, 'utf16le'))
  const search = pdfium.FPDFText_FindStart(text, sought, MATCH_ANY_CASE, 0)
  const isFound = pdfium.FPDFText_FindNext(search)
  pdfium.FPDFText_FindClose(search)
  pdfium.pdfium.wasmExports.free(sought)
  return isFound
}

function copied({ pdfium }: Pdfium, bytes: Uint8Array): Address {
  const address = pdfium.wasmExports.malloc(bytes.length)
  // Its types leave the memory out; it is another array whenever it has grown.
  const memory: unknown = Reflect.get(pdfium, 'HEAPU8')
  if (!(memory instanceof Uint8Array)) throw new TypeError('PDFium shows no memory')
  memory.set(bytes, address)
  return address
}
