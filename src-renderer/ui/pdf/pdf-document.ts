import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist'
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

GlobalWorkerOptions.workerSrc = workerUrl

export type Paper = PDFDocumentProxy

/** Reads a paper from its address; its fonts are inside it, so nothing else is fetched. */
export async function openPaper(url: string, signal: AbortSignal): Promise<Paper> {
  const answer = await fetch(url, { signal })
  if (!answer.ok) throw new Error(`The paper answered ${answer.status}`)
  const data = await answer.arrayBuffer()
  return getDocument({ data, useSystemFonts: false, useWasm: false }).promise
}

/** Draws one page as wide as it is given, sharp on this screen; a drawing that is no longer wanted stops. */
export async function drawPage(
  paper: Paper,
  number: number,
  canvas: HTMLCanvasElement,
  { width, signal }: Readonly<{ width: number; signal: AbortSignal }>,
): Promise<void> {
  const page = await paper.getPage(number)
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
