import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { asUnusablePicture } from './blocks/picture.ts'
import type { Block } from './blocks.ts'
import { headingPages } from './bidi/drawing.ts'
import { DoesNotFit } from './bidi/fitting.ts'
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
   * picture, and for an SVG with more than shapes, DoesNotFit for what no page has room for.
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

/** Of a table, which then has no head to repeat; others are loosened once. */
const MOST_LOOSE = 2

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
  const loosened = new Map<Block, number>()
  try {
    let pages: ReadonlyMap<string, number> = new Map()
    for (let setting = 0; setting < MOST_SETTINGS; setting++) {
      const set = await setWhole(page, options, { pages, loosened })
      if (set.pdf) return await set.pdf()
      pages = set.pages
    }
  } catch (error) {
    if (error instanceof MissingGlyph) throw error.about(page.fileNumber)
    throw asUnusablePicture(error)
  }
  throw new Error('The page numbers within the document do not come to rest')
}

interface Known {
  readonly pages: ReadonlyMap<string, number>
  readonly loosened: Map<Block, number>
}

/** Blocks that are taller than a page are kept together less, until nothing of them would be left out. */
async function setWhole(page: Page, options: TypesetterOptions, known: Known) {
  for (;;) {
    try {
      return await setOnce(page, options, known)
    } catch (error) {
      if (!(error instanceof DoesNotFit) || !loosen(error.blocks, known.loosened)) throw error
    }
  }
}

/** Whether there is something left to loosen. */
function loosen(blocks: ReadonlySet<Block>, loosened: Map<Block, number>): boolean {
  const looseness = (block: Block): number => loosened.get(block) ?? 0
  if (blocks.size === 0 || [...blocks].some((block) => looseness(block) === MOST_LOOSE))
    return false
  for (const block of blocks) loosened.set(block, looseness(block) + 1)
  return true
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
  known: Known,
): Promise<SetDocument> {
  // pdfmake writes into what it is given, so it gets everything fresh. It may read no file and fetch nothing:
  // the fonts are in its memory already, pictures come as bytes.
  pdfMake.setFonts(fontFiles(fontsFolder))
  pdfMake.setLocalAccessPolicy(() => false)
  pdfMake.setUrlAccessPolicy(() => false)
  const pageNumbers = new PageNumbers(known.pages)
  const tag = tagged ? new Tag('Document') : undefined
  const output = pdfMake.createPdf(
    definitionOf(page, { pageNumbers, loosened: known.loosened, archival, ...(tag && { tag }) }),
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
