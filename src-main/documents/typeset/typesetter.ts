import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { asUnusablePicture } from './blocks/picture.ts'
import { headingPages } from './bidi/drawing.ts'
import { install } from './bidi/install.ts'
import { pdfMake } from './bidi/internals.ts'
import { writeStructure } from './bidi/structure.ts'
import { definitionOf } from './definition.ts'
import { FAMILIES } from './document-language.ts'
import { MissingGlyph } from './missing-glyph.ts'
import type { Page } from './page.ts'
import { PageNumbers } from './page-numbers.ts'
import { Tag } from './tags.ts'

export interface Typesetter {
  /**
   * The page as a PDF. The same page gives the same bytes.
   * Throws MissingGlyph for a character no bundled font has, UnusablePicture for one that is no whole
   * picture, and for an SVG with more than shapes.
   */
  typeset(page: Page): Promise<Uint8Array>
}

export interface TypesetterOptions {
  readonly fontsFolder: string
  /** Without them a left-to-right document is what stock pdfmake makes of it, byte for byte. */
  readonly tagged?: boolean
  readonly archival?: boolean
}

/** A number that grows a digit may move a heading, hardly ever twice. */
const MOST_SETTINGS = 5

const WEIGHTS = { normal: 'Regular', bold: 'Bold' } as const

/**
 * Reads the fonts once; the typesetter may be used for any number of documents. They come tagged and as PDF/A-2b
 * unless asked for otherwise.
 */
export async function openTypesetter(options: TypesetterOptions): Promise<Typesetter> {
  install()
  const { fontsFolder } = options
  const files = FAMILIES.flatMap((family) =>
    Object.values(WEIGHTS).map((weight) => fileOf(fontsFolder, family, weight)),
  )
  await Promise.all(
    files.map(async (file) => pdfMake.virtualfs.writeFileSync(file, await readFile(file))),
  )
  return { typeset: (page) => typeset(page, options) }
}

async function typeset(page: Page, options: TypesetterOptions): Promise<Uint8Array> {
  try {
    let pages: ReadonlyMap<string, number> = new Map()
    for (let setting = 0; setting < MOST_SETTINGS; setting++) {
      const set = await setOnce(page, options, pages)
      if (set.pdf) return await set.pdf()
      pages = set.pages
    }
  } catch (error) {
    if (error instanceof MissingGlyph) throw error.about(page.fileNumber)
    throw asUnusablePicture(error)
  }
  throw new Error('The page numbers within the document do not come to rest')
}

interface SetDocument {
  /** Where the named headings stand. */
  readonly pages: ReadonlyMap<string, number>
  /** Only where the pages it refers to are those. */
  readonly pdf?: () => Promise<Uint8Array>
}

async function setOnce(
  page: Page,
  { fontsFolder, tagged = true, archival = true }: TypesetterOptions,
  known: ReadonlyMap<string, number>,
): Promise<SetDocument> {
  // pdfmake writes into what it is given, so it gets everything fresh. It may read no file and fetch nothing:
  // the fonts are in its memory already, pictures come as bytes.
  pdfMake.setFonts(fontFiles(fontsFolder))
  pdfMake.setLocalAccessPolicy(() => false)
  pdfMake.setUrlAccessPolicy(() => false)
  const pageNumbers = new PageNumbers(known)
  const tag = tagged ? new Tag('Document') : undefined
  const output = pdfMake.createPdf(
    definitionOf(page, { pageNumbers, archival, ...(tag && { tag }) }),
  )
  const pdfDocument = await output.getStream()
  const pages = headingPages(pdfDocument)
  if (!pageNumbers.agreeWith(pages)) return { pages }
  if (tag) writeStructure(pdfDocument, tag)
  return { pages, pdf: () => output.getBuffer() }
}

function fontFiles(fontsFolder: string): Record<string, Record<string, string>> {
  return Object.fromEntries(
    FAMILIES.map((family) => [
      family,
      {
        normal: fileOf(fontsFolder, family, WEIGHTS.normal),
        bold: fileOf(fontsFolder, family, WEIGHTS.bold),
      },
    ]),
  )
}

function fileOf(folder: string, family: string, weight: string): string {
  return join(folder, `${family}-${weight}.ttf`)
}
