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

const plain = { size: 'A4', isLarge: false } as const

/** Which of the texts that are typed stand in a form itself, by their turn; its head and signatures are short by law of the desk. */
function typedInto(id: FormId, language: Language): number[] {
  let count = 0
  const { facts = [] } = filledForm(id, { ...plain, language }, () => `text${count++}.`)
  const said = facts.map((fact) => fact.said).join(' ')
  return Array.from({ length: count }, (_, at) => at).filter((at) => said.includes(`text${at}.`))
}

function typed(at: readonly number[], long: string) {
  let count = 0
  return (text: string) => (at.includes(count++) ? long : text)
}

const written = FormId.options.filter((id) => typedInto(id, 'sk').length > 0)

/** On a receipt stands only a name, which the desk keeps short. */
const longWritten = written.filter((id) => id !== 'aid-receipt')

test.each(longWritten)('a word of 50 kB in "%s" is broken over pages', async (id) => {
  // From the right in one, from the left in the next.
  const language = written.indexOf(id) % 2 === 0 ? 'sk' : 'fa'
  const page = filledForm(
    id,
    { ...plain, language },
    typed(typedInto(id, language).slice(-1), LONG_WORD),
  )
  const glyphs = await readGlyphs(await typesetter.typeset(page))
  expect(placementFaults(glyphs, page)).toEqual([])
  const word = glyphs.map(({ text }) => text).join('')
  expect(word.match(/schi/gu)?.length).toBeGreaterThan(2300)
})

// What is kept together must be shorter than a page: of more than that pdfmake prints the first page and no word of the rest.
test.each(written)(
  'of "%s" nothing is lost that is just short enough to be kept together',
  async (id) => {
    const { sizes, isTakenHome } = formKinds[id]
    const look = { language: 'ru', size: sizes.at(-1)!, isLarge: isTakenHome } as const
    const at = typedInto(id, 'ru')
    // Who does a step of a plan is a name, which its contract keeps short.
    const words = id.startsWith('plan-') ? 17 : 85
    const page = filledForm(id, look, typed(at, 'Щёголь '.repeat(words).trim()))
    const glyphs = await readGlyphs(await typesetter.typeset(page))
    expect(glyphs.filter(({ text }) => text === 'Щ').length).toBeGreaterThanOrEqual(
      at.length * words,
    )
  },
)

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
