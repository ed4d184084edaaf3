import { expect, test } from 'vitest'
import { FormId, formKinds } from '#contract/forms.ts'
import { openTypesetter } from '#main/documents/typeset/typesetter.ts'
import { typedInto } from '#support/form-looks.ts'
import { filledForm } from '#support/form-specimens.ts'
import { LONG_WORD } from '#support/hostile-texts.ts'
import { placementFaults } from '#support/page-faults.ts'
import { readGlyphs } from '#support/read-glyphs.ts'
import { FONTS_FOLDER } from '#support/typeset-page.ts'

const typesetter = await openTypesetter({ fontsFolder: FONTS_FOLDER })

function typed(at: readonly number[], long: string) {
  let count = 0
  return (text: string) => (at.includes(count++) ? long : text)
}

const written = FormId.options.filter((id) => typedInto(id, 'sk').inside.length > 0)

/** On a receipt stands only a name, which the desk keeps short. */
const longWritten = written.filter((id) => id !== 'aid-receipt')

// From the right, and in one of the languages from the left: the other two break at the same places.
const fromBothSides = longWritten.flatMap((id, at) => [
  [id, 'fa'] as const,
  [id, (['ru', 'sk', 'en'] as const)[at % 3] ?? 'en'] as const,
])

test.each(fromBothSides)(
  'a word of 50 kB in "%s" is broken over pages in %s',
  async (id, language) => {
    const { inside } = typedInto(id, language)
    const look = { language, size: 'A4', isLarge: false } as const
    const page = filledForm(id, look, typed(inside.slice(-1), LONG_WORD))
    const glyphs = await readGlyphs(await typesetter.typeset(page))
    expect(placementFaults(glyphs, page)).toEqual([])
    const word = glyphs.map(({ text }) => text).join('')
    expect(word.match(/schi/gu)?.length).toBeGreaterThan(2300)
  },
)

// What is kept together must be shorter than a page: of more than that pdfmake prints the first page and no word of the rest.
test.each(written)(
  'of "%s" nothing is lost that is just short enough to be kept together',
  async (id) => {
    const { sizes, isTakenHome } = formKinds[id]
    const look = { language: 'ru', size: sizes.at(-1)!, isLarge: isTakenHome } as const
    const { inside } = typedInto(id, 'ru')
    // Who does a step of a plan is a name, which its contract keeps short.
    const words = id.startsWith('plan-') ? 17 : 85
    const page = filledForm(id, look, typed(inside, 'Щёголь '.repeat(words).trim()))
    const glyphs = await readGlyphs(await typesetter.typeset(page))
    expect(glyphs.filter(({ text }) => text === 'Щ').length).toBeGreaterThanOrEqual(
      inside.length * words,
    )
  },
)
