import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist'
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

GlobalWorkerOptions.workerSrc = workerUrl

/** One thread reads all papers: whoever writes a letter sees new ones at every pause, and to start it takes longer than to read. */
let reader: PDFWorker | undefined

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

/** Reads a paper from its address; its fonts are inside it, so nothing else is fetched. Whoever opens it closes it. */
export async function openPaper(url: string, signal: AbortSignal): Promise<Paper> {
  const answer = await fetch(url, { signal })
  if (!answer.ok) throw new Error(`The paper answered ${answer.status}`)
  const data = await answer.arrayBuffer()
  reader ??= new PDFWorker()
  const how = { worker: reader, useSystemFonts: false, useWasm: false }
  const document = await getDocument({ data, ...how }).promise
  const { width, height } = (await document.getPage(1)).getViewport({ scale: 1 })
  return { document, pages: document.numPages, size: sizeOf(width, height) }
}

/** Its pages and fonts are let go; what of it is drawn stays. */
export function closePaper({ document }: Paper): void {
  void document.loadingTask.destroy()
}

function sizeOf(width: number, height: number): PaperSize | undefined {
  const sides = [width, height].toSorted((one, other) => one - other)
  const isNear = ([short, long]: readonly [number, number]) =>
    Math.abs(short - (sides[0] ?? 0)) < 1 && Math.abs(long - (sides[1] ?? 0)) < 1
  if (isNear(sizes.A4)) return 'A4'
  return isNear(sizes.A5) ? 'A5' : undefined
}

type Drawing = Readonly<{ width: number; signal: AbortSignal }>

/** Draws one page as wide as it is given, sharp on this screen; a drawing that is no longer wanted stops. */
export async function drawPage(
  paper: Paper,
  number: number,
  canvas: HTMLCanvasElement,
  drawing: Drawing,
): Promise<void> {
  try {
    await draw(paper, number, canvas, drawing)
  } catch (stopped) {
    if (!drawing.signal.aborted) throw stopped
  }
}

async function draw(
  paper: Paper,
  number: number,
  canvas: HTMLCanvasElement,
  { width, signal }: Drawing,
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
  await drawing.promise
}
