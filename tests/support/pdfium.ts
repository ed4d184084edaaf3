import { readFile } from 'node:fs/promises'
import { init } from '@embedpdf/pdfium'

export type Pdfium = Awaited<ReturnType<typeof init>>

/** PDFium compiled for WebAssembly, as Chrome and Edge have it; it reads its own file and no network. */
async function openPdfium(): Promise<Pdfium> {
  const wasm = await readFile(new URL(import.meta.resolve('@embedpdf/pdfium/pdfium.wasm')))
  const pdfium = await init({ wasmBinary: new Uint8Array(wasm).buffer })
  pdfium.PDFiumExt_Init()
  return pdfium
}

let opened: Promise<Pdfium> | undefined

/** Looks at the pages of a file; each is a number that PDFium knows it by until `look` is done. */
export async function withPdfium<T>(
  pdf: Uint8Array,
  look: (pdfium: Pdfium, pages: readonly number[]) => T,
): Promise<T> {
  const pdfium = await (opened ??= openPdfium())
  const bytes = copied(pdfium, pdf)
  const document = pdfium.FPDF_LoadMemDocument(bytes, pdf.length, '')
  const pages = Array.from({ length: pdfium.FPDF_GetPageCount(document) }, (_, index) =>
    pdfium.FPDF_LoadPage(document, index),
  )
  try {
    return look(pdfium, pages)
  } finally {
    pages.forEach((page) => pdfium.FPDF_ClosePage(page))
    pdfium.FPDF_CloseDocument(document)
    pdfium.pdfium.wasmExports.free(bytes)
  }
}

/** The address in its memory where these bytes are now; to be freed. */
export function copied({ pdfium }: Pdfium, bytes: Uint8Array): number {
  const address = pdfium.wasmExports.malloc(bytes.length)
  // Its types leave the memory out; it is another array whenever it has grown.
  const memory: unknown = Reflect.get(pdfium, 'HEAPU8')
  if (!(memory instanceof Uint8Array)) throw new TypeError('PDFium shows no memory')
  memory.set(bytes, address)
  return address
}
