import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** As in the viewer: nothing is found while it still looks. */
const NOT_FOUND = 1

interface Found {
  readonly state: number
  readonly matchesCount: { readonly total: number }
}

interface Bus {
  on(name: string, listener: (event: Found) => void): void
  dispatch(name: string, query: object): void
}

interface Viewer {
  readonly EventBus: new () => Bus
  readonly PDFFindController: new (options: {
    readonly linkService: { readonly pagesCount: number; readonly page: number }
    readonly eventBus: Bus
    readonly delay: number
    readonly updateMatchesCountOnProgress: boolean
  }) => { setDocument(document: PDFDocumentProxy): void }
}

/** The viewer of pdf.js looks at a page of the browser's while its module loads; for its search it needs none. */
async function openViewer(): Promise<Viewer> {
  const element = { style: {}, append: () => undefined }
  const page = {
    window: { requestAnimationFrame: () => 0 },
    document: { documentElement: element, createElement: () => element },
  }
  Object.assign(globalThis, page)
  try {
    const viewer: object = await import('pdfjs-dist/legacy/web/pdf_viewer.mjs')
    if (!isViewer(viewer)) throw new TypeError('pdf.js has another viewer')
    return viewer
  } finally {
    for (const name of Object.keys(page)) Reflect.deleteProperty(globalThis, name)
  }
}

function isViewer(module: object): module is Viewer {
  return 'EventBus' in module && 'PDFFindController' in module
}

let opened: Promise<Viewer> | undefined

/** Which of these terms the find bar of pdf.js (Firefox) finds on no page, taking marks as exactly as it can. */
export async function unfoundByPdfjs(pdf: Uint8Array, terms: readonly string[]): Promise<string[]> {
  const viewer = await (opened ??= openViewer())
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 })
  const document = await task.promise
  const unfound: string[] = []
  for (const term of terms) if (!(await finds(viewer, document, term))) unfound.push(term)
  await task.destroy()
  return unfound
}

function finds(
  { EventBus, PDFFindController }: Viewer,
  document: PDFDocumentProxy,
  query: string,
): Promise<boolean> {
  const eventBus = new EventBus()
  const linkService = { pagesCount: document.numPages, page: 1 }
  const options = { linkService, eventBus, delay: 0, updateMatchesCountOnProgress: false }
  new PDFFindController(options).setDocument(document)
  return new Promise((resolve) => {
    eventBus.on('updatefindmatchescount', ({ matchesCount }) => resolve(matchesCount.total > 0))
    eventBus.on('updatefindcontrolstate', ({ state }) => state === NOT_FOUND && resolve(false))
    eventBus.dispatch('find', { query, matchDiacritics: true })
  })
}
