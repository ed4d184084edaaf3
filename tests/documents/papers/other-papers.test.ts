import { describe, expect, test } from 'vitest'
import { Language } from '#contract/language.ts'
import type { Page } from '#main/documents/typeset/page.ts'
import { openTypesetter } from '#main/documents/typeset/typesetter.ts'
import { hostileTexts, LONG_WORD } from '#support/hostile-texts.ts'
import { type OtherPaper, otherPapers } from '#support/other-papers.ts'
import { pageFaults, placementFaults } from '#support/page-faults.ts'
import { readGlyphs } from '#support/read-glyphs.ts'
import { FONTS_FOLDER } from '#support/typeset-page.ts'

const typesetter = await openTypesetter({ fontsFolder: FONTS_FOLDER })

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of that very object
const papers = Object.keys(otherPapers) as OtherPaper[]

async function faultsOf(page: Page): Promise<string[]> {
  return pageFaults(await typesetter.typeset(page), page)
}

describe.each(Language.options)('in %s', (language) => {
  test.each(papers)('the paper "%s" says what the desk knows, in order', async (id) => {
    expect(await faultsOf(otherPapers[id](language, (text) => text))).toEqual([])
  })

  test.each(papers)('nothing typed into "%s" breaks it', async (id) => {
    let count = 0
    otherPapers[id](language, (text) => (count++, text))
    expect(await faultsOf(otherPapers[id](language, hostileTexts(id, count)))).toEqual([])
  })
})

/** A text that may be long, by its turn. A slip and a return hold none. */
const long = [
  ['referral-letter', 12],
  ['support-plan', 11],
  ['erasure-answer', 5],
] as const

test.each(
  long.flatMap(([id, at]) => Language.options.map((language) => [id, language, at] as const)),
)('a word of 50 kB in "%s" is broken over pages in %s', async (id, language, at) => {
  let count = 0
  const page = otherPapers[id](language, (text) => (count++ === at ? LONG_WORD : text))
  const glyphs = await readGlyphs(await typesetter.typeset(page))
  expect(placementFaults(glyphs, page)).toEqual([])
  const word = glyphs.map(({ text }) => text).join('')
  expect(word.match(/schi/gu)?.length).toBeGreaterThan(2300)
})
