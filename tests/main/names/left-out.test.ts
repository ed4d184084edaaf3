import { expect, test } from 'vitest'
import { buildNameIndex } from '#support/build-name-index.ts'

/** Whoever stands first of these for what is typed. */
function first(typed: string, ...names: string[]): string | undefined {
  const index = buildNameIndex(names.map((text) => ({ personId: text, text })))
  return index.search(`${typed} `, { limit: 1, asPrefix: true })[0]?.personId
}

// The other name has one ordinary word too many, the wanted one only what writers leave out.
test.each([
  ['Mustafa Sheibani', 'Abu Mustafa Sheibani', 'Filip Mustafa Sheibani'],
  ['Ayub Bashir', 'قاری ایوب بشیر', 'کمیل ایوب بشیر'],
  ['سیف‌الله توخی', 'Qari Saifullah Tokhi', 'Maria Saifullah Tokhi'],
  ['Dana Poláková', 'Ing. Dana Poláková', 'Ida Dana Poláková'],
  ['Howard Baker', 'هاورد بیکر پسر', 'هاورد بیکر جان'],
  ['Lee Hamilton', 'لی اچ. همیلتون', 'لی هانا همیلتون'],
  ['Olga Sergejeva', 'Сергеева Ольга Петровна', 'Сергеева Ольга Шамсова'],
])('%s is %s rather than %s', (typed, wanted, other) => {
  expect(first(typed, other, wanted)).toBe(wanted)
})

test.each([
  ['a word said twice', 'Filip Dimitrov', 'Филип Димитров Димитров', 'Филип Димитров Костов'],
  ['the second half of a name', 'Siraj Haqqani', 'سراج الدین حقانی', 'سراج امین حقانی'],
  ['a name of God', 'Asem Abd', 'عاصم عبد القدوس', 'عاصم عبد جاوید'],
])('%s tells nothing new: %s is %s rather than %s', (_, typed, wanted, other) => {
  expect(first(typed, other, wanted)).toBe(wanted)
})

test('a name that many have is left out sooner than one that few have', () => {
  const others = ['Ahmad Karimi', 'Ahmad Rostami', 'Ahmad Nouri', 'Ahmad Taheri']
  const [few, usual] = ['Edward Zia Agha', 'Ahmad Zia Agha']
  expect(first('Zia Agha', few, usual, ...others)).toBe(usual)
})

test('a sound that ends one word and begins the next is heard once: مک‌کارتی is McCarthy', () => {
  const index = buildNameIndex([{ personId: 'wanted', text: 'کارولین مک‌کارتی' }])
  const [best] = index.search('Carolyn McCarthy ', { limit: 1, asPrefix: true })
  expect(best?.score).toBeGreaterThan(0.85)
})
