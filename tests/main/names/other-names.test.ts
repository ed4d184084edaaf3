import { describe, expect, test } from 'vitest'
import { buildNameIndex } from '#support/build-name-index.ts'
import { neighbourhood } from './population.ts'

const entered = [
  'Александр Кириленко',
  'Екатерина Шаповалова',
  'Katarína Ondrušková',
  'Jozef Hrabovský',
  'Robert Ashworth',
  'Elizabeth Fairweather',
  'محمد طلوعی',
  'ابراهیم کوهستانی',
  'Микола Бондаренко',
  'Олександр Пилипенко',
  'Саша Вербицкий',
]
const people = [...neighbourhood(), ...entered.map((text) => ({ personId: text, text }))]
const index = buildNameIndex(people)

function found(typed: string) {
  return index.search(typed, { limit: 3, asPrefix: true })
}

describe('what people are called', () => {
  test.each([
    ['Саша Кириленко', 'Александр Кириленко'],
    ['Sasha Kirilenko', 'Александр Кириленко'],
    ['Катя Шаповалова', 'Екатерина Шаповалова'],
    ['Katya Shapovalova', 'Екатерина Шаповалова'],
    ['Katka Ondrušková', 'Katarína Ondrušková'],
    ['Jožko Hrabovský', 'Jozef Hrabovský'],
    ['Bob Ashworth', 'Robert Ashworth'],
    ['Lizzie Fairweather', 'Elizabeth Fairweather'],
    ['ممد طلوعی', 'محمد طلوعی'],
    ['ابی کوهستانی', 'ابراهیم کوهستانی'],
    ['Николай Бондаренко', 'Микола Бондаренко'],
    ['Шура Пилипенко', 'Олександр Пилипенко'],
    ['Александр Вербицкий', 'Саша Вербицкий'],
  ])('%s is %s', (typed, personId) => {
    const [best] = found(`${typed} `)
    expect(best).toMatchObject({ personId, why: 'nickname' })
  })

  test('whoever has the very name typed comes before those who are only called so', () => {
    const both = buildNameIndex([...people, { personId: 'Bob', text: 'Bob Ashworth' }])
    const order = both.search('Bob Ashworth ', { limit: 2, asPrefix: true })
    expect(order).toMatchObject([
      { personId: 'Bob', why: 'same-spelling' },
      { personId: 'Robert Ashworth', why: 'nickname' },
    ])
  })
})

describe('one slip of the finger', () => {
  test.each([
    ['wrong', 'Robert Ashwortj', 'Robert Ashworth'],
    ['missing', 'Rober Ashworth', 'Robert Ashworth'],
    ['doubled', 'Roobert Ashworth', 'Robert Ashworth'],
    ['swapped', 'Robert Ahsworth', 'Robert Ashworth'],
    ['wrong', 'Екатерина Шаповалоаа', 'Екатерина Шаповалова'],
    ['missing', 'Катерина Шаповалова', 'Екатерина Шаповалова'],
    ['swapped', 'Екатерина Шаповавола', 'Екатерина Шаповалова'],
    ['wrong', 'محمد ظلوعی', 'محمد طلوعی'],
    ['missing', 'ابراهیم کوهستنی', 'ابراهیم کوهستانی'],
    ['swapped', 'ابراهیم کوهتسانی', 'ابراهیم کوهستانی'],
    ['doubled', 'Jozef Hrabovskký', 'Jozef Hrabovský'],
  ])('a letter %s: %s', (_, typed, personId) => {
    expect(found(`${typed} `)[0]).toMatchObject({ personId, why: 'other-spelling' })
  })
})

describe('the wrong keyboard layout', () => {
  test.each([
    ['Fktrcfylh Rbhbktyrj', 'Александр Кириленко', 'Александр Кириленко'],
    ['lpln xg,ud', 'محمد طلوعی', 'محمد طلوعی'],
    ['Кщиуке Фырцщкер', 'Robert Ashworth', 'Robert Ashworth'],
    ['fktrcfylh rbhb', 'Александр Кириленко', 'александр кири'],
  ])('%s is %s', (typed, personId, meant) => {
    expect(found(typed)[0]).toMatchObject({ personId, why: 'wrong-layout', meant })
  })

  test.each([
    ['bdfyjd', 'иванов'],
    ['lpln', 'محمد'],
    ['yuyana', 'zuzana'],
    ['ыьшер', 'smith'],
    ['lpln vqhdd', 'محمد رضایی'],
  ])('%s is %s, and everybody of the name is there', (typed, meant) => {
    const [first, ...others] = found(`${typed} `)
    for (const match of [first, ...others]) {
      expect(match).toMatchObject({ why: 'wrong-layout', meant: `${meant} ` })
    }
    expect(first?.text.toLowerCase()).toContain(meant)
  })

  test('y and z of a Slovak keyboard', () => {
    const slovak = buildNameIndex([...people, { personId: 'z', text: 'Zyta Zemanová' }])
    const [best] = slovak.search('Yzta Yemanova ', { limit: 1, asPrefix: true })
    expect(best).toMatchObject({ personId: 'z', why: 'wrong-layout' })
  })

  test('a name that is found as it stands is not read in another layout', () => {
    for (const text of entered) expect(found(`${text} `)[0]?.why).toBe('same-spelling')
  })
})
