import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { asUnusablePicture } from './blocks/picture.ts'
import { install } from './bidi/install.ts'
import { pdfMake } from './bidi/internals.ts'
import { definitionOf } from './definition.ts'
import { FAMILIES } from './document-language.ts'
import type { Page } from './page.ts'

export interface Typesetter {
  /**
   * The page as a PDF. The same page gives the same bytes.
   * Throws MissingGlyph for a character no bundled font has, UnusablePicture for one that is no whole
   * picture, and for an SVG with more than shapes.
   */
  typeset(page: Page): Promise<Uint8Array>
}

const WEIGHTS = { normal: 'Regular', bold: 'Bold' } as const

/** Reads the fonts once; the typesetter may be used for any number of documents. */
export async function openTypesetter({
  fontsFolder,
}: {
  fontsFolder: string
}): Promise<Typesetter> {
  install()
  const files = FAMILIES.flatMap((family) =>
    Object.values(WEIGHTS).map((weight) => fileOf(fontsFolder, family, weight)),
  )
  await Promise.all(
    files.map(async (file) => pdfMake.virtualfs.writeFileSync(file, await readFile(file))),
  )
  return { typeset: (page) => typeset(page, fontsFolder) }
}

async function typeset(page: Page, fontsFolder: string): Promise<Uint8Array> {
  // pdfmake writes into what it is given, so it gets everything fresh. It may read no file and fetch nothing:
  // the fonts are in its memory already, pictures come as bytes.
  pdfMake.setFonts(fontFiles(fontsFolder))
  pdfMake.setLocalAccessPolicy(() => false)
  pdfMake.setUrlAccessPolicy(() => false)
  try {
    return await pdfMake.createPdf(definitionOf(page)).getBuffer()
  } catch (error) {
    throw asUnusablePicture(error)
  }
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
