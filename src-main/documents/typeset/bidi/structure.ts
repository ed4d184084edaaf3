import type { Tag } from '../tags.ts'
import type { MarkedContent, PdfDocument, StructureElement } from './internals.ts'

interface Marking {
  /** What stands between the last mark and the next one; undefined for an artifact. */
  tag: Tag | undefined
  page: PdfDocument['page'] | undefined
  readonly contents: Map<Tag, MarkedContent[]>
  /** The heads of tables are drawn again on every page, and read once. */
  readonly drawn: WeakSet<object>
}

const markings = new WeakMap<PdfDocument, Marking>()

/**
 * What is drawn from now on belongs to this place in the structure, or to none: lines, frames, headers and footers are
 * artifacts. Neighbours of one place share a mark; pdfkit itself closes the last one of a page.
 */
export function markAs(document: PdfDocument, tag: Tag | undefined, drawing?: object): void {
  if (document.options.tagged !== true) return
  const marking = markingOf(document)
  const isAgain = drawing !== undefined && marking.drawn.has(drawing)
  const place = isAgain ? undefined : tag
  if (drawing) marking.drawn.add(drawing)
  if (marking.page === document.page) {
    if (marking.tag === place) return
    document.endMarkedContent()
  }
  marking.page = document.page
  marking.tag = place
  if (!place) {
    document.markContent('Artifact', { type: drawing ? 'Pagination' : 'Layout' })
    return
  }
  const contents = marking.contents.get(place) ?? []
  contents.push(document.markStructureContent(place.type))
  marking.contents.set(place, contents)
}

function markingOf(document: PdfDocument): Marking {
  let marking = markings.get(document)
  if (!marking) {
    marking = { tag: undefined, page: undefined, contents: new Map(), drawn: new WeakSet() }
    markings.set(document, marking)
  }
  return marking
}

/** Writes the tree of what was drawn, in the order of reading. To be called once, when all pages are drawn. */
export function writeStructure(document: PdfDocument, root: Tag): void {
  const { contents } = markingOf(document)
  document.addStructure(elementOf(document, root, contents))
}

function elementOf(
  document: PdfDocument,
  tag: Tag,
  contents: ReadonlyMap<Tag, readonly MarkedContent[]>,
): StructureElement {
  const { type, children, attributes, spoken } = tag
  const { attributes: own, ...options } = attributes
  const element = document.struct(type, { ...(spoken && { actual: spoken }), ...options })
  if (own) element.dictionary.data['A'] = own
  for (const content of contents.get(tag) ?? []) element.add(content)
  for (const child of children) {
    if (isDrawn(child, contents)) element.add(elementOf(document, child, contents))
  }
  return element
}

/** An empty cell keeps its place in the row; any other empty thing is left out. */
function isDrawn(tag: Tag, contents: ReadonlyMap<Tag, unknown>): boolean {
  const { type, children } = tag
  if (type === 'TD' || type === 'TH' || contents.has(tag)) return true
  return children.some((child) => isDrawn(child, contents))
}
