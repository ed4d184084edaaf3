import { describe, expect, test } from 'vitest'
import { FormId } from '#contract/forms.ts'
import { Language } from '#contract/language.ts'
import { type Block, heading, paragraph } from '#main/documents/typeset/blocks.ts'
import type { Page } from '#main/documents/typeset/page.ts'
import { isolate, type Text } from '#main/documents/typeset/pieces.ts'
import { openTypesetter } from '#main/documents/typeset/typesetter.ts'
import { looksOf, typedInto } from '#support/form-looks.ts'
import { filledForm, formFrame } from '#support/form-specimens.ts'
import { hostileTexts } from '#support/hostile-texts.ts'
import { pageFaults } from '#support/page-faults.ts'
import { FONTS_FOLDER } from '#support/typeset-page.ts'

const typesetter = await openTypesetter({ fontsFolder: FONTS_FOLDER })

describe.each(Language.options)('in %s', (language) => {
  test.each(FormId.options)('the form "%s" says what the desk knows, in order', async (id) => {
    const [look] = looksOf(id, language)
    const page = filledForm(id, look, (text) => text)
    expect(await pageFaults(await typesetter.typeset(page), page)).toEqual([])
  })

  test.each(FormId.options)('nothing typed into "%s" breaks it', async (id) => {
    const [look] = looksOf(id, language)
    const { count } = typedInto(id, language)
    const page = filledForm(id, look, hostileTexts(id, count))
    expect(await pageFaults(await typesetter.typeset(page), page)).toEqual([])
  })
})

test('a page whose words stand in another order, over the edge or over each other is found out', async () => {
  const look = { language: 'fa', size: 'A5', isLarge: false } as const
  const page = filledForm('appointment-card', look, (text) => text)
  const pdf = await typesetter.typeset(page)
  const swapped = { ...page, content: page.content.toReversed() }
  expect(await pageFaults(pdf, swapped)).not.toEqual([])
  const narrower = { ...page, margins: { top: 24, bottom: 30, side: 60 } }
  expect(await pageFaults(pdf, narrower)).not.toEqual([])
  expect(await pageFaults(pdf, { ...page, language: 'en' })).not.toEqual([])
})

function sixty(kind: (text: Text) => Block): Page {
  return {
    language: 'sk',
    size: 'A5',
    title: '',
    madeAt: new Date(formFrame.madeAt),
    content: Array.from({ length: 60 }, () => kind(isolate('riadok'))),
  }
}

test('a heading that stays behind at the foot of its page is found out', async () => {
  const plain = sixty(paragraph)
  const pdf = await typesetter.typeset(plain)
  expect(await pageFaults(pdf, plain)).toEqual([])
  const headings = sixty((text) => heading(2, text))
  expect(await pageFaults(pdf, headings)).toContain('page 1 ends in a heading: riadok')
})
