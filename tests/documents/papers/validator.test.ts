import { describe, expect, test } from 'vitest'
import { FormId } from '#contract/forms.ts'
import { Language } from '#contract/language.ts'
import type { Page } from '#main/documents/typeset/page.ts'
import { words } from '#main/documents/typeset/pieces.ts'
import { openTypesetter } from '#main/documents/typeset/typesetter.ts'
import { everyBlock } from '#support/every-block.ts'
import { looksOf, typedInto } from '#support/form-looks.ts'
import { filledForm } from '#support/form-specimens.ts'
import { hostileTexts } from '#support/hostile-texts.ts'
import { otherPapers } from '#support/other-papers.ts'
import { hasPreflight, preflightFaults } from '#support/preflight.ts'
import { FONTS_FOLDER, pageOf } from '#support/typeset-page.ts'

// A second opinion on what archival.test.ts reads off the bytes.

const typesetter = await openTypesetter({ fontsFolder: FONTS_FOLDER })

/** Every form in one language, the next in the next, filled with whatever anybody could type. */
function formPages(): [name: string, page: Page][] {
  return FormId.options.map((id, index) => {
    const language = Language.options[index % Language.options.length] ?? 'fa'
    const [look] = looksOf(id, language)
    const { count } = typedInto(id, language)
    return [`${id} in ${language}`, filledForm(id, look, hostileTexts(id, count))]
  })
}

function otherPages(): [name: string, page: Page][] {
  return Object.entries(otherPapers).flatMap(([name, paper]) =>
    Language.options.map((language): [string, Page] => [
      `${name} in ${language}`,
      paper(language, (text) => text),
    ]),
  )
}

/** Everything that a page can hold and no paper above holds at once. */
const everything = pageOf('fa', everyBlock(), { watermark: words('رونوشت') })

async function set(pages: readonly [string, Page][]): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  for (const [name, page] of pages) files.set(name, await typesetter.typeset(page))
  return files
}

const objections = (faults: ReadonlyMap<string, string[]>): [string, string[]][] =>
  [...faults].filter(([, found]) => found.length > 0)

describe.skipIf(!hasPreflight)('a validator of PDF/A', () => {
  test('objects to no paper', { timeout: 120_000 }, async () => {
    const pages = [...formPages(), ...otherPages(), ['everything', everything] as [string, Page]]
    const faults = await preflightFaults(await set(pages))
    expect(faults.size).toBe(pages.length)
    expect(objections(faults)).toEqual([])
  })

  test('objects to a file whose font, colours or title are not as they should be', async () => {
    const pdf = Buffer.from(await typesetter.typeset(everything)).toString('latin1')
    const spoiled = [
      ['/FontFile2', '/FontFile9'],
      ['/OutputIntents', '/OutputIntentz'],
      ['<pdfaid:conformance>B', '<pdfaid:conformance>Q'],
    ] as const
    const files = spoiled.map(
      ([was, is]) => [was, Buffer.from(pdf.replaceAll(was, is), 'latin1')] as const,
    )
    const faults = await preflightFaults(new Map(files))
    expect(objections(faults).map(([name]) => name)).toEqual(spoiled.map(([was]) => was))
  })
})
