import { describe, expect, test } from 'vitest'
import { parseDate } from '#contract/calendar/parse-date.ts'
import type { DateContext } from '#contract/calendar/parsed-date.ts'

const today = '2026-11-24'
const gregorian: DateContext = { today, calendar: 'gregorian', kind: 'birth' }
const jalali: DateContext = { today, calendar: 'jalali', kind: 'birth' }
const due: DateContext = { today, calendar: 'gregorian', kind: 'any' }

describe('a birth date typed at a Gregorian desk', () => {
  test.each([
    '3.8.1986',
    '03.08.1986',
    '3. 8. 1986',
    '3/8/1986',
    '1986-08-03',
    '1986/8/3',
    '3.8.86',
    '3 8 86',
    '03081986',
    '030886',
    '860803',
    '19860803',
    '1365/5/12',
    '12/5/1365',
    '13650512',
    '12051365',
    '۱۳۶۵/۰۵/۱۲',
    '١٣٦٥/٥/١٢',
    '۳.۸.۱۹۸۶',
    '\u200F۱۳۶۵/۰۵/۱۲\u200E',
    '3. augusta 1986',
    '3 aug 86',
    '3rd of August 1986',
    'August 3, 1986',
    '3 августа 1986 г.',
    '3-е августа 1986',
    '3 авг. 86',
    'nedeľa 3. augusta 1986',
    'воскресенье, 3 августа 1986 г.',
    'یکشنبه ۱۲ مرداد ۱۳۶۵',
    '12 Mordad 1365',
    '12. mordád 1365',
    '12 мордада 1365 г.',
    '۱۲ امرداد ۶۵',
    '۱۲ اسد ۱۳۶۵',
    '۳ اوت ۱۹۸۶',
    '۳ آگوست ۱۹۸۶ میلادی',
    '3 August 1986 · 12 Mordad 1365',
    '۱۲ مرداد ۱۳۶۵ (۳ اوت ۱۹۸۶)',
    ' 3,8,1986 ',
  ])('%s is 3 August 1986', (typed) => {
    expect(parseDate(typed, gregorian)).toMatchObject({
      ok: true,
      date: { iso: '1986-08-03', precision: 'day' },
    })
  })

  test('the calendar is told by the year or the month, not by the desk', () => {
    expect(parseDate('12.5.1365', gregorian)).toMatchObject({ calendar: 'jalali' })
    expect(parseDate('12 mordád 65', gregorian)).toMatchObject({
      calendar: 'jalali',
      date: { iso: '1986-08-03' },
    })
    expect(parseDate('3.8.1986', jalali)).toMatchObject({ calendar: 'gregorian' })
  })
})

test.each([
  '3. VIII. 1986',
  '1986−08−03',
  '۱۳۶۵٫۵٫۱۲',
  '۱۲ مرداد ماه ۱۳۶۵',
  '۱۲ام مردادماه ۱۳۶۵',
  'یکشنبه ۱۲ مرداد‌ماه ۱۳۶۵',
])('%s, as papers have it, is 3 August 1986', (typed) => {
  expect(parseDate(typed, gregorian)).toMatchObject({ ok: true, date: { iso: '1986-08-03' } })
})

test.each([
  'born 3 August 1986',
  'nar. 3. 8. 1986',
  'narodená 3.8.1986',
  '3.8.1986 г. р.',
  '03.08.1986 г.р.',
  'родилась 3 августа 1986 г.',
  'متولد ۱۳۶۵/۵/۱۲',
  'تولد ۱۲ مرداد ۱۳۶۵',
])('%s says the word for born as papers do, and is 3 August 1986', (typed) => {
  expect(parseDate(typed, gregorian)).toMatchObject({ ok: true, date: { iso: '1986-08-03' } })
})

describe('a birth date typed at a Jalali desk', () => {
  test.each(['۱۲ ۵ ۶۵', '65/5/12', '۶۵/۰۵/۱۲', '650512', '12/5/65', '1986-08-03'])(
    '%s is 12 Mordad 1365',
    (typed) => {
      expect(parseDate(typed, jalali)).toMatchObject({ ok: true, date: { iso: '1986-08-03' } })
    },
  )

  test('figures that read both ways are asked again, with both readings', () => {
    expect(parseDate('۰۴/۰۵/۱۲', jalali)).toMatchObject({
      reason: 'ambiguous',
      readings: [{ date: { iso: '2025-08-03' } }, { date: { iso: '1933-07-26' } }],
    })
  })

  test('figures of which only one way is a day are taken', () => {
    expect(parseDate('31/9/06', jalali)).toMatchObject({ ok: true, date: { iso: '1952-11-27' } })
  })
})

describe('edges of the calendars', () => {
  test.each([
    ['30.12.1403', '2025-03-20'],
    ['1403/12/30', '2025-03-20'],
    ['1 Farvardin 1404', '2025-03-21'],
    ['1405/1/1', '2026-03-21'],
    ['29.2.2024', '2024-02-29'],
    ['31.6.1400', '2021-09-22'],
  ])('%s is %s', (typed, iso) => {
    expect(parseDate(typed, gregorian)).toMatchObject({ ok: true, date: { iso } })
  })

  test.each([
    [
      '1404/12/30',
      { reason: 'no-such-day', calendar: 'jalali', year: 1404, month: 12, day: 30, lastDay: 29 },
    ],
    ['31.2.1986', { reason: 'no-such-day', calendar: 'gregorian', day: 31, lastDay: 28 }],
    ['29.2.2023', { reason: 'no-such-day', lastDay: 28 }],
    ['31 Aban 1400', { reason: 'no-such-day', calendar: 'jalali', lastDay: 30 }],
    ['31021986', { reason: 'no-such-day', day: 31 }],
    ['0.5.1986', { reason: 'no-such-day', day: 0 }],
    ['4/13/1986', { reason: 'no-such-month', month: 13 }],
    ['1986-00-03', { reason: 'no-such-month', month: 0 }],
    ['3.8.1700', { reason: 'year-out-of-range', year: 1700 }],
    ['12 Mordad 1986', { reason: 'year-out-of-range', year: 1986 }],
    ['3 August 1365', { reason: 'year-out-of-range', year: 1365 }],
    ['1205', { reason: 'year-out-of-range', year: 1205 }],
    ['3.8.2027', { reason: 'in-future', reading: { date: { iso: '2027-08-03' } } }],
    ['tomorrow', { reason: 'in-future' }],
    ['', { reason: 'empty' }],
    [' \u200F ', { reason: 'empty' }],
    ['3', { reason: 'incomplete' }],
    ['3.8', { reason: 'incomplete' }],
    ['3.8.1', { reason: 'incomplete' }],
    ['3.8.198', { reason: 'incomplete' }],
    ['136', { reason: 'incomplete' }],
    ['3 au', { reason: 'incomplete' }],
    ['3 August', { reason: 'incomplete' }],
    ['Monday', { reason: 'incomplete' }],
    ['yesterda', { reason: 'not-a-date' }],
    ['Rezaei', { reason: 'not-a-date' }],
    ['3.8.1986 14:00', { reason: 'not-a-date' }],
    ['3 August July 1986', { reason: 'not-a-date' }],
    ['1986.1986.3', { reason: 'not-a-date' }],
    ['3 August 1986 · 13 Mordad 1365', { reason: 'not-a-date' }],
    ['123456789', { reason: 'not-a-date' }],
  ])('%j is refused with its reason', (typed, failure) => {
    expect(parseDate(typed, gregorian)).toMatchObject({ ok: false, ...failure })
  })
})

test.each([
  ['20121215', '2012-12-15'],
  ['19101201', '1910-12-01'],
  ['14041215', '2026-03-06'],
])('%s ends in what is no year: it is read one way only', (typed, iso) => {
  expect(parseDate(typed, due)).toMatchObject({ ok: true, date: { iso } })
})

describe('a date known in part', () => {
  test.each([
    ['1986', { iso: '1986', precision: 'year' }],
    ['1986 г.', { iso: '1986', precision: 'year' }],
    ['۱۳۶۵', { iso: '1986-03-21', precision: 'year' }],
    ['1986 г. р.', { iso: '1986', precision: 'year' }],
    ['1986 года рождения', { iso: '1986', precision: 'year' }],
    ['متولد ۱۳۶۵', { iso: '1986-03-21', precision: 'year' }],
    ['سال ۱۳۶۵', { iso: '1986-03-21', precision: 'year' }],
    ['8/1986', { iso: '1986-08', precision: 'month' }],
    ['august 1986', { iso: '1986-08', precision: 'month' }],
    ['август 1986 г.', { iso: '1986-08', precision: 'month' }],
    ['مرداد ۱۳۶۵', { iso: '1986-07-23', precision: 'month' }],
    ['1365/5', { iso: '1986-07-23', precision: 'month' }],
    ['40 r', { iso: '1986-11-24', precision: 'age' }],
    ['40r.', { iso: '1986-11-24', precision: 'age' }],
    ['40 rokov', { iso: '1986-11-24', precision: 'age' }],
    ['40 лет', { iso: '1986-11-24', precision: 'age' }],
    ['41 год', { iso: '1985-11-24', precision: 'age' }],
    ['40 years old', { iso: '1986-11-24', precision: 'age' }],
    ['40-ročná', { iso: '1986-11-24', precision: 'age' }],
    ['40-летний', { iso: '1986-11-24', precision: 'age' }],
    ['40-year-old', { iso: '1986-11-24', precision: 'age' }],
    ['۴۰ ساله', { iso: '1986-11-24', precision: 'age' }],
    ['حدود ۴۰ سال', { iso: '1986-11-24', precision: 'age' }],
    ['40', { iso: '1986-11-24', precision: 'age' }],
    ['about 40', { iso: '1986-11-24', precision: 'age' }],
    ['~40', { iso: '1986-11-24', precision: 'age' }],
    ['ok. 40 r.', { iso: '1986-11-24', precision: 'age' }],
    ['где-то 40', { iso: '1986-11-24', precision: 'age' }],
    ['asi 40', { iso: '1986-11-24', precision: 'age' }],
    ['около 40', { iso: '1986-11-24', precision: 'age' }],
    ['حدوداً ۴۰', { iso: '1986-11-24', precision: 'age' }],
    ['0 r', { iso: '2026-11-24', precision: 'age' }],
    ['about 1986', { iso: '1986', precision: 'age' }],
    ['حدود ۱۳۶۵', { iso: '1987-03-20', precision: 'age' }],
  ])('%s', (typed, date) => {
    expect(parseDate(typed, gregorian)).toMatchObject({ ok: true, date })
  })

  test.each(['140', 'about 140', '130 r', 'about Rezaei 40'])('%s is no age', (typed) => {
    expect(parseDate(typed, gregorian).ok).toBe(false)
  })

  test('a due date is not read as an age', () => {
    expect(parseDate('40 rokov', due).ok).toBe(false)
  })
})

describe('a day counted from today', () => {
  test.each([
    ['t', '2026-11-24'],
    ['today', '2026-11-24'],
    ['dnes', '2026-11-24'],
    ['сегодня', '2026-11-24'],
    ['امروز', '2026-11-24'],
    ['е', '2026-11-24'],
    ['ف', '2026-11-24'],
    ['tomorrow', '2026-11-25'],
    ['zajtra', '2026-11-25'],
    ['вчера', '2026-11-23'],
    ['پس‌فردا', '2026-11-26'],
    ['+3', '2026-11-27'],
    ['-1d', '2026-11-23'],
    ['−1d', '2026-11-23'],
    ['+2w', '2026-12-08'],
    ['+۲ هفته', '2026-12-08'],
    ['+2 týždne', '2026-12-08'],
    ['+2 недели', '2026-12-08'],
    ['+1m', '2026-12-24'],
    ['+3 мес.', '2027-02-24'],
    ['+1 rok', '2027-11-24'],
  ])('%s is %s', (typed, iso) => {
    expect(parseDate(typed, due)).toMatchObject({ ok: true, date: { iso, precision: 'day' } })
  })

  test('a month later at a Jalali desk is a Jalali month later', () => {
    const onTheLastOfAzar: DateContext = { today: '2026-12-21', calendar: 'jalali', kind: 'any' }
    expect(parseDate('+1m', onTheLastOfAzar)).toMatchObject({ date: { iso: '2027-01-20' } })
  })

  test('a year of two figures is the nearest one where days ahead are meant, the past one in a birth date', () => {
    expect(parseDate('3.2.27', due)).toMatchObject({ date: { iso: '2027-02-03' } })
    expect(parseDate('3.2.27', gregorian)).toMatchObject({ date: { iso: '1927-02-03' } })
  })
})
