import { describe, expect, test } from 'vitest'
import type { PartialDate } from '#contract/calendar/partial-date.ts'
import { compareBirths } from '#main/features/people/names/compare-births.ts'
import { judgeDuplicate } from '#main/features/people/names/duplicates.ts'

const day = (iso: string): PartialDate => ({ iso, precision: 'day' })
const year = (iso: string): PartialDate => ({ iso, precision: 'year' })
const about = (iso: string): PartialDate => ({ iso, precision: 'age' })

describe('two birth dates', () => {
  test.each([
    ['the same day', day('1986-08-03'), day('1986-08-03'), 'same'],
    ['day and month swapped', day('1986-08-03'), day('1986-03-08'), 'swapped'],
    ['swapped in Jalali, 12/05 for 05/12 of 1365', day('1987-03-03'), day('1986-08-03'), 'other'],
    ['swapped in Jalali, 05/06 for 06/05 of 1365', day('1986-07-28'), day('1986-08-27'), 'swapped'],
    ['Jalali figures taken for Gregorian', day('1986-08-03'), day('1365-05-12'), 'other-calendar'],
    [
      'only the year converted, 12/05/1365 as 12/05/1986',
      day('1986-08-03'),
      day('1986-05-12'),
      'other-calendar',
    ],
    ['converted by hand past a leap year', day('1986-08-09'), day('1986-08-10'), 'one-slip'],
    ['one digit wrong', day('1986-08-03'), day('1986-08-08'), 'one-slip'],
    ['two digits of the year swapped', day('1986-08-03'), day('1968-08-03'), 'one-slip'],
    ['one digit wrong in Jalali, 1365 for 1366', day('1986-08-03'), day('1987-08-03'), 'one-slip'],
    ['another day', day('1986-08-03'), day('1974-11-26'), 'other'],
    ['1 January twice', day('1986-01-01'), day('1986-01-01'), 'may-be'],
    ['1 Farvardin twice', day('1986-03-21'), day('1986-03-21'), 'may-be'],
    ['1 Farvardin and a day of that Jalali year', day('1986-03-21'), day('1987-02-10'), 'may-be'],
    ['1 January of another year', day('1986-01-01'), day('1987-05-10'), 'other'],
    ['a year and a day of it', year('1986'), day('1986-08-03'), 'may-be'],
    ['a year and a day of another', year('1985'), day('1986-08-03'), 'other'],
    ['about 40 and somebody of 42', about('1986-11-24'), day('1984-02-01'), 'unknown'],
    ['about 40 and somebody of 20', about('1986-11-24'), day('2006-02-01'), 'other'],
    ['one not known', null, day('1986-08-03'), 'unknown'],
  ] as const)('%s', (_, one, other, agreement) => {
    expect(compareBirths(one, other)).toBe(agreement)
    expect(compareBirths(other, one)).toBe(agreement)
  })
})

describe('somebody of a similar name', () => {
  const born = day('1986-08-03')
  const judge = (name: number | null, other: PartialDate | null, samePhone = false) =>
    judgeDuplicate({ name, births: [born, other], samePhone })

  test('the very same name alone stands quietly in the list', () => {
    expect(judge(1, null)).toMatchObject({ band: 'quiet', reasons: ['same-name'] })
    expect(judge(1, year('1986'))).toMatchObject({ band: 'quiet' })
  })

  test('with the birth date, even mistyped, or with the phone it warns, and says why', () => {
    expect(judge(0.9, born)).toMatchObject({ band: 'warn', reasons: ['similar-name', 'same'] })
    expect(judge(0.9, day('1986-03-08'))).toMatchObject({ band: 'warn' })
    expect(judge(0.85, null, true)).toMatchObject({
      band: 'warn',
      reasons: ['similar-name', 'same-phone'],
    })
  })

  test('the same year warns only where hardly anybody else is called so', () => {
    const likeness = { name: 0.97, births: [born, year('1986')], samePhone: false } as const
    const bands = [true, false].map((isRare) => judgeDuplicate({ ...likeness, isRare }).band)
    expect(bands).toEqual(['warn', 'quiet'])
  })

  test('of the same birthday a name half misheard is enough, a slip in the date wants every word of the name', () => {
    expect([judge(0.65, born), judge(0.55, born)]).toMatchObject([
      { band: 'warn' },
      { band: 'quiet' },
    ])
    const slipped = day('1986-08-08')
    expect([judge(0.94, slipped), judge(0.9, slipped)]).toMatchObject([
      { band: 'warn' },
      { band: 'quiet' },
    ])
  })

  test('another birth date speaks louder than the name', () => {
    expect(judge(1, day('1974-11-26'))).toMatchObject({ band: 'none' })
  })

  test('a brother with the same phone and surname is no duplicate', () => {
    expect(judge(0.6, day('1990-02-11'), true)).toMatchObject({ band: 'none' })
  })

  test('people of one 1 January are not warned about for it', () => {
    const invented = day('1990-01-01')
    const verdict = judgeDuplicate({ name: 0.97, births: [invented, invented], samePhone: false })
    expect(verdict.band).toBe('quiet')
  })
})

describe('where two people live', () => {
  const born = day('1986-08-03')
  const atOne = (name: number, birth: PartialDate | null) =>
    judgeDuplicate({ name, births: [birth, born], samePhone: false, place: 'same-address' })

  test('a good name at the same address warns, but where the births say that it is father and son', () => {
    expect(atOne(0.95, null)).toMatchObject({
      band: 'warn',
      reasons: ['similar-name', 'same-address'],
    })
    expect([atOne(0.85, null), atOne(1, day('1960-02-11'))]).toMatchObject([
      { band: 'quiet' },
      { band: 'quiet' },
    ])
  })

  test('twins with one phone warn only while nobody has put them into one household', () => {
    const twins = { name: 0.5, births: [born, born], samePhone: true } as const
    const bands = (['elsewhere', 'one-household'] as const).map(
      (place) => judgeDuplicate({ ...twins, place }).band,
    )
    expect(bands).toEqual(['warn', 'quiet'])
  })
})
