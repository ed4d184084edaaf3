import { describe, expect, test } from 'vitest'
import { FormId, formKinds } from '#contract/forms.ts'
import { Language } from '#contract/language.ts'
import { catalogue } from '#main/documents/forms/catalogue.ts'
import { form } from '#main/documents/forms/form.ts'
import type { Look } from '#main/documents/forms/pen.ts'
import type { Page } from '#main/documents/typeset/page.ts'
import { isolate } from '#main/documents/typeset/pieces.ts'
import { paragraph } from '#main/documents/typeset/blocks.ts'
import { openTypesetter } from '#main/documents/typeset/typesetter.ts'
import { filledForm, formFrame } from '#support/form-specimens.ts'
import { hostileTexts, LONG_WORD } from '#support/hostile-texts.ts'
import { pageFaults, placementFaults } from '#support/page-faults.ts'
import { readGlyphs } from '#support/read-glyphs.ts'
import { FONTS_FOLDER } from '#support/typeset-page.ts'

const typesetter = await openTypesetter({ fontsFolder: FONTS_FOLDER })

async function faultsOf(page: Page): Promise<string[]> {
  return pageFaults(await typesetter.typeset(page), page)
}

function looksOf(id: FormId, language: Language): Look[] {
  const { sizes, isTakenHome } = formKinds[id]
  const plain = sizes.map((size) => ({ language, size, isLarge: false }))
  return isTakenHome ? [...plain, { language, size: 'A4', isLarge: true }] : plain
}

describe.each(Language.options)('in %s', (language) => {
  test.each(FormId.options)('the empty form "%s" says all its words in order', async (id) => {
    for (const look of looksOf(id, language)) {
      const page = catalogue[id].blankPage({ ...formFrame, number: '', day: null }, look)
      expect({ look, faults: await faultsOf(page) }).toEqual({ look, faults: [] })
    }
  })

  test.each(FormId.options)('the form "%s" says what the desk knows, in order', async (id) => {
    const [look] = looksOf(id, language)
    expect(await faultsOf(filledForm(id, look!, (text) => text))).toEqual([])
  })

  test.each(FormId.options)('nothing typed into "%s" breaks it', async (id) => {
    const [look] = looksOf(id, language)
    const page = filledForm(id, look!, hostileTexts(id))
    expect(await faultsOf(page)).toEqual([])
  })
})

test.each(['sk', 'fa'] as const)('a word of 50 kB is broken over pages in %s', async (language) => {
  const page = filledForm('home-visit', { language, size: 'A4', isLarge: false }, (text) =>
    text.startsWith('Sara, Omid') ? LONG_WORD : text,
  )
  const glyphs = await readGlyphs(await typesetter.typeset(page))
  expect(placementFaults(glyphs, page)).toEqual([])
  const word = glyphs.map(({ text }) => text).join('')
  expect(word.match(/schi/gu)?.length).toBeGreaterThan(2300)
})

test('a template can say its own words only, and print no plain text', () => {
  const name = 'سارا'
  const made = form('attendance', {
    head: 'plain',
    blank: { name },
    blocks: (data, { say, fill }) => [
      // @ts-expect-error a value is no word
      paragraph(say(data.name)),
      // @ts-expect-error a value must be isolated
      paragraph(data.name),
      // @ts-expect-error a value must be isolated
      paragraph(fill('title', { name: data.name })),
      paragraph(say('title')),
      paragraph(isolate(data.name)),
    ],
  })
  const look = { language: 'fa', size: 'A4', isLarge: false } as const
  expect(() => made.blankPage(formFrame, look)).toThrow('No words for سارا')
})

test('a page whose words stand in another order, over the edge or over each other is found out', async () => {
  const look = { language: 'fa', size: 'A5', isLarge: false } as const
  const page = filledForm('appointment-card', look, (text) => text)
  const pdf = await typesetter.typeset(page)
  const swapped = { ...page, content: page.content.toReversed() }
  expect(await pageFaults(pdf, swapped)).not.toEqual([])
  expect(
    await pageFaults(pdf, { ...page, margins: { top: 24, bottom: 30, side: 60 } }),
  ).not.toEqual([])
  expect(await pageFaults(pdf, { ...page, language: 'en' })).not.toEqual([])
})
