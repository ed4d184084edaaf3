import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist'
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

GlobalWorkerOptions.workerSrc = workerUrl

/** A paper and what it is printed on, as its first page says: undefined where that is no common size. */
export interface Paper {
  readonly document: PDFDocumentProxy
  readonly pages: number
  readonly size: PaperSize | undefined
}

type PaperSize = 'A4' | 'A5'

/** The shorter and the longer side in points (ISO 216). */
const sizes: Readonly<Record<PaperSize, readonly [number, number]>> = {
  A4: [595.28, 841.89],
  A5: [419.53, 595.28],
}

/** Reads a paper from its address; its fonts are inside it, so nothing else is fetched. */
export async function openPaper(url: string, signal: AbortSignal): Promise<Paper> {
  const answer = await fetch(url, { signal })
  if (!answer.ok) throw new Error(`The paper answered ${answer.status}`)
  const data = await answer.arrayBuffer()
  const document = await getDocument({ data, useSystemFonts: false, useWasm: false }).promise
  const { width, height } = (await document.getPage(1)).getViewport({ scale: 1 })
  return { document, pages: document.numPages, size: sizeOf(width, height) }
}

function sizeOf(width: number, height: number): PaperSize | undefined {
  const sides = [width, height].toSorted((one, other) => one - other)
  const isNear = ([short, long]: readonly [number, number]) =>
    Math.abs(short - (sides[0] ?? 0)) < 1 && Math.abs(long - (sides[1] ?? 0)) < 1
  if (isNear(sizes.A4)) return 'A4'
  return isNear(sizes.A5) ? 'A5' : undefined
}

/** Draws one page as wide as it is given, sharp on this screen; a drawing that is no longer wanted stops. */
export async function drawPage(
  paper: Paper,
  number: number,
  canvas: HTMLCanvasElement,
  { width, signal }: Readonly<{ width: number; signal: AbortSignal }>,
): Promise<void> {
  const page = await paper.document.getPage(number)
  if (signal.aborted) return
  const natural = page.getViewport({ scale: 1 })
  const scale = (width / natural.width) * window.devicePixelRatio
  const viewport = page.getViewport({ scale })
  canvas.width = Math.floor(viewport.width)
  canvas.height = Math.floor(viewport.height)
  const drawing = page.render({ canvas, viewport })
  signal.addEventListener('abort', () => drawing.cancel())
  await drawing.promise.catch((stopped: unknown) => {
    if (!signal.aborted) throw stopped
  })
}
