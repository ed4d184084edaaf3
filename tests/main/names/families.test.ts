import { expect, test } from 'vitest'
import { buildNameIndex } from '#support/build-name-index.ts'
import { neighbourhood } from './population.ts'

const families: Readonly<Record<string, readonly string[]>> = {
  'Mohammad Rezaei': ['محمد رضایی', 'Mohammad Rezaei', 'Mohamad Rezayi', 'Мохаммад Резаи'],
  Shevchuk: ['Екатерина Шевчук', 'Kateryna Shevchuk', 'Ekaterina Ševčuková'],
  'Žofia Kováčová': ['Žofia Kováčová', 'Zofia Kovacova', 'Жофия Ковачова', 'ژوفیا کواچووا'],
}

const directions = Object.entries(families).flatMap(([family, spellings]) =>
  spellings.flatMap((entered) => spellings.map((typed) => ({ family, entered, typed }))),
)

// The entered spelling stands alone of its family among the neighbours.
test.each(directions)(
  '$family entered as $entered is in the first three for $typed',
  (direction) => {
    const family = families[direction.family] ?? []
    const neighbours = neighbourhood().filter(({ text }) => !family.includes(text))
    const index = buildNameIndex([...neighbours, { personId: 'wanted', text: direction.entered }])
    const found = index.search(`${direction.typed} `, { limit: 3, asPrefix: true })
    expect(found).toContainEqual(expect.objectContaining({ personId: 'wanted' }))
  },
)
