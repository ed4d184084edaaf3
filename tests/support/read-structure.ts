import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A structure element: its type (with the words for a picture in brackets), then its text or its children. */
export type Tagged = readonly [string, ...(string | Tagged)[]]

interface Node {
  readonly role?: string
  readonly alt?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly Node[]
}

/** The structure tree of each page, in the order in which a reader hears it. */
export async function readStructure(pdf: Uint8Array): Promise<Tagged[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 })
  const document = await task.promise
  const pages: Tagged[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const texts = textOfMarks(await page.getTextContent({ includeMarkedContent: true }))
    const root: Node | null = await page.getStructTree()
    for (const child of root?.children ?? []) pages.push(tagged(child, texts))
  }
  await task.destroy()
  return pages
}

function textOfMarks({ items }: { items: readonly object[] }): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  const open: (string | undefined)[] = []
  for (const item of items) {
    if ('type' in item && 'id' in item) open.push(typeof item.id === 'string' ? item.id : undefined)
    else if ('type' in item && item.type === 'beginMarkedContent') open.push(open.at(-1))
    else if ('type' in item && item.type === 'endMarkedContent') open.pop()
    const mark = open.at(-1)
    if (mark && 'str' in item) texts.set(mark, (texts.get(mark) ?? '') + String(item.str).trim())
  }
  return texts
}

function tagged(
  { role = '', alt, children = [] }: Node,
  texts: ReadonlyMap<string, string>,
): Tagged {
  const inside = children.flatMap((child): (string | Tagged)[] => {
    if (child.type !== 'content') return [tagged(child, texts)]
    const text = texts.get(child.id ?? '')
    return text ? [text] : []
  })
  return [alt ? `${role} (${alt})` : role, ...inside]
}
