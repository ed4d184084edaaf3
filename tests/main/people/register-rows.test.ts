import { describe, expect, test } from 'vitest'
import { RegisterField } from '#contract/importing.contract.ts'
import { guessFields } from '#main/features/people/importing/guess-fields.ts'
import { readRow } from '#main/features/people/importing/read-row.ts'
import { readLanguage, readSex } from '#main/features/people/importing/value-words.ts'
import type { Cell } from '#main/imports/imported.ts'

test.each([
  [
    'en',
    ['Surname', 'First name', 'Date of birth', 'Sex', 'Mobile phone', 'Home address', 'File No.'],
    ['surname', 'given', 'birth', 'sex', 'phone', 'address', 'oldNumber'],
  ],
  [
    'sk',
    [
      'Č. spisu',
      'Priezvisko',
      'Meno',
      'Dátum narodenia',
      'Pohlavie',
      'Telefón',
      'Bydlisko',
      'Jazyk',
    ],
    ['oldNumber', 'surname', 'given', 'birth', 'sex', 'phone', 'address', 'language'],
  ],
  [
    'ru',
    [
      '№',
      'Фамилия',
      'Имя',
      'Отчество',
      'Дата рождения',
      'Пол',
      'Телефон (моб.)',
      'Адрес проживания',
    ],
    ['oldNumber', 'surname', 'given', 'patronymic', 'birth', 'sex', 'phone', 'address'],
  ],
  [
    'fa',
    ['شماره پرونده', 'نام و نام خانوادگی', 'تاریخ تولد', 'جنسیت', 'شماره تماس', 'نشانی', 'زبان'],
    ['oldNumber', 'name', 'birth', 'sex', 'phone', 'address', 'language'],
  ],
  ['of one name', ['ФИО', 'Poznámka', '', 'Meno'], ['name', null, null, null]],
  ['of a name alone', ['Meno', 'Narodený'], ['name', 'birth']],
])('headings in %s say what each column is', (_, headings, fields) => {
  expect(guessFields(headings)).toEqual(fields)
})

const fields = RegisterField.options
const rules = {
  fields,
  language: 'sk',
  today: '2026-11-24',
  calendar: 'gregorian',
  country: 'SK',
} as const

function rowOf(
  cells: Partial<Record<RegisterField, Cell>>,
  changed: Partial<typeof rules> | object = {},
) {
  return readRow(
    { line: 7, cells: fields.map((field) => cells[field] ?? '') },
    { ...rules, ...changed },
  )
}

test('a row says of somebody what the intake would have been told', () => {
  const row = rowOf({
    given: ' Žofia\u200e ',
    patronymic: 'Петровна',
    surname: 'Kováčová',
    latin: 'Zofia Kovacova',
    birth: { date: '1986-08-03T00:00:00' },
    sex: 'Ž',
    phone: '0905 123 456; ۰۹۱۱۲۲۲۳۳۳',
    address: 'Hlavná 1',
    landmark: ' oproti pekárni',
    language: 'ukrajinčina',
    oldNumber: '12/2019',
  })
  expect(row).toEqual({
    line: 7,
    person: {
      names: [
        { kind: 'official', text: 'Žofia Петровна Kováčová' },
        { kind: 'latin', text: 'Zofia Kovacova' },
      ],
      birth: { iso: '1986-08-03', precision: 'day' },
      sex: 'female',
      phones: ['0905 123 456', '۰۹۱۱۲۲۲۳۳۳'],
      address: 'Hlavná 1',
      landmark: 'oproti pekárni',
      language: 'uk',
      oldNumber: '12/2019',
    },
  })
})

test('names are cleaned and never folded', () => {
  expect(rowOf({ name: 'علي  رضائی' })).toMatchObject({
    person: { names: [{ text: 'علی رضائی' }], language: 'sk' },
  })
})

describe('a day is read in either calendar, as precisely as it is said', () => {
  test.each<[Cell, object]>([
    ['12.5.1365', { iso: '1986-08-03', precision: 'day' }],
    ['۱۳۶۵/۵/۱۲', { iso: '1986-08-03', precision: 'day' }],
    ['3. 8. 1986', { iso: '1986-08-03', precision: 'day' }],
    ['1986', { iso: '1986', precision: 'year' }],
    [1986, { iso: '1986', precision: 'year' }],
    ['1365', { iso: '1986-03-21', precision: 'year' }],
    ['8/1986', { iso: '1986-08', precision: 'month' }],
    ['okolo 1986', { iso: '1986', precision: 'age' }],
  ])('%j', (birth, expected) => {
    expect(rowOf({ name: 'A', birth })).toMatchObject({ person: { birth: expected } })
  })
  test.each(['', '-', '—', '?', ' '])('%j says nothing', (birth) => {
    expect(rowOf({ name: 'A', birth })).toMatchObject({ person: { birth: null } })
  })
})

const long = 'a'.repeat(500)
test.each<[Partial<Record<RegisterField, Cell>>, string, RegisterField]>([
  [{ birth: '1986' }, 'no-name', 'name'],
  [{ name: '—' }, 'no-name', 'name'],
  [{ name: '12' }, 'no-name', 'name'],
  [{ name: '\u0640' }, 'no-name', 'name'],
  [{ name: long }, 'too-long', 'name'],
  [{ name: 'A', address: long }, 'too-long', 'address'],
  [{ name: 'A', landmark: long }, 'too-long', 'landmark'],
  [{ name: 'A', phone: long }, 'too-long', 'phone'],
  [{ name: 'A', oldNumber: long }, 'too-long', 'oldNumber'],
  [{ name: 'A', birth: '30.2.1986' }, 'no-such-day', 'birth'],
  [{ name: 'A', birth: '12/13/1986 ' }, 'no-such-day', 'birth'],
  [{ name: 'A', birth: '24.11.2027' }, 'day-ahead', 'birth'],
  [{ name: 'A', birth: { date: '2027-01-01' } }, 'day-ahead', 'birth'],
  [{ name: 'A', birth: { date: 'T10:30:00' } }, 'no-date', 'birth'],
  [{ name: 'A', birth: 'včera' }, 'no-date', 'birth'],
  [{ name: 'A', birth: '40' }, 'age-without-day', 'birth'],
  [{ name: 'A', birth: '1 year 3 months' }, 'age-without-day', 'birth'],
  [{ name: 'A', birth: '+2w' }, 'age-without-day', 'birth'],
  [{ name: 'A', birth: '1.1.1750' }, 'year-out-of-range', 'birth'],
  [{ name: 'A', sex: '1' }, 'unknown-sex', 'sex'],
  [{ name: 'A', language: 'blabla' }, 'unknown-language', 'language'],
])('%j is refused: %s', (cells, code, field) => {
  const at = fields.indexOf(field) + 1
  expect(rowOf(cells)).toMatchObject({ line: 7, fault: { code, column: at } })
})

test.each([
  ['ž', 'female'],
  ['Жен.', 'female'],
  ['زن', 'female'],
  ['Male', 'male'],
  ['мужской', 'male'],
  ['مذکر', 'male'],
  ['1', undefined],
])('%s is a sex', (text, sex) => {
  expect(readSex(text)).toBe(sex)
})

test.each([
  ['FA', 'fa'],
  ['فارسی', 'fa'],
  ['русский', 'ru'],
  ['slovenčina', 'sk'],
  ['Slovensky', 'sk'],
  ['Hungarian', 'hu'],
  ['magyar', 'hu'],
  ['українська', 'uk'],
  ['rómčina', 'rom'],
  ['nemčina', 'other'],
  ['qq', undefined],
  ['', undefined],
])('%s is a language', (text, language) => {
  expect(readLanguage(text)).toBe(language)
})
