import { expect, test } from 'vitest'
import { buildNameIndex } from '#support/build-name-index.ts'

const given =
  'محمد علی حسین رضا مهدی حسن امیر احمد جواد کاظم ناصر حمید سعید مجید وحید رسول اکبر اصغر'.split(
    ' ',
  )
/** Hundreds of one surname: the wanted one must be among the candidates before any comparing helps. */
const cousins = given.flatMap((first) =>
  given.flatMap((second) => [
    `${first} ${second} کریمی`,
    `${first} ${second} کریمی نژاد`,
    `${second} کریمی ${first}`,
  ]),
)
const romanised = [
  'Mohammad',
  'Ali',
  'Hossein',
  'Hassan',
  'Amir',
  'Ahmad',
  'Javad',
  'Saeed',
].flatMap((first, _, all) => all.map((second) => `${first}${second.toLowerCase()} Karimi`))

function best(entered: string, typed: string) {
  const others = ['نرگس نوری', 'نرگس اسدی', 'مریم محمدپور', ...cousins, ...romanised].filter(
    (text) => text !== entered,
  )
  const people = [...others, entered].map((text) => ({ personId: text, text }))
  return buildNameIndex(people).search(`${typed} `, { limit: 1, asPrefix: true })[0]?.personId
}

test.each([
  ['two given names stored, typed as one', 'غلام عباس کریمی', 'غلامعباس کریمی'],
  ['the same in Latin', 'غلام عباس کریمی', 'Gholamabbas Karimi'],
  ['one stored, typed as two', 'غلامعباس کریمی', 'غلام عباس کریمی'],
  ['one stored, two typed in Latin', 'غلامعباس کریمی', 'Gholam Abbas Karimi'],
  ['parts that nobody else joins', 'نرگس خاتون کریمی', 'نرگسخاتون کریمی'],
  ['a surname alone, its end after a half-space', 'نرگس محمدی‌پور', 'Mohammadipour'],
  ['the same in Cyrillic', 'نرگس محمدی‌پور', 'Мохаммадипур'],
  ['its end after a space, typed as one', 'Narges Rostami Zadeh', 'رستمی‌زاده'],
  ['a word order of its own', 'کریمی غلامعباس', 'Gholam Abbas Karimi'],
])('%s', (_, entered, typed) => {
  expect(best(entered, typed)).toBe(entered)
})
