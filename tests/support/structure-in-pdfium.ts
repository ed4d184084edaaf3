import { type Pdfium, withPdfium } from './pdfium.ts'

/** A structure element as PDFium has it: its type, then what is in it. */
export type Element = readonly [string, ...Element[]]

/** The structure of each page, in the order in which PDFium hands it to a screen reader. */
export async function structureInPdfium(pdf: Uint8Array): Promise<Element[]> {
  return withPdfium(pdf, (pdfium, pages) =>
    pages.flatMap((page) => {
      const tree = pdfium.FPDF_StructTree_GetForPage(page)
      const count = pdfium.FPDF_StructTree_CountChildren(tree)
      const roots = Array.from({ length: count }, (_, index) =>
        elementOf(pdfium, pdfium.FPDF_StructTree_GetChildAtIndex(tree, index)),
      )
      pdfium.FPDF_StructTree_Close(tree)
      return roots
    }),
  )
}

function elementOf(pdfium: Pdfium, element: number): Element {
  const count = pdfium.FPDF_StructElement_CountChildren(element)
  const children = Array.from({ length: count }, (_, index) =>
    pdfium.FPDF_StructElement_GetChildAtIndex(element, index),
  )
  // What is drawn has no element of its own.
  return [
    typeOf(pdfium, element),
    ...children.filter((child) => child !== 0).map((child) => elementOf(pdfium, child)),
  ]
}

function typeOf({ pdfium, FPDF_StructElement_GetType: getType }: Pdfium, element: number): string {
  const length = getType(element, 0, 0)
  const address = pdfium.wasmExports.malloc(length)
  getType(element, address, length)
  const type = pdfium.UTF16ToString(address)
  pdfium.wasmExports.free(address)
  return type
}
