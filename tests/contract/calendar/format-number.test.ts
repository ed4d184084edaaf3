import { expect, test } from 'vitest'
import { failureValues, formatPartialDate } from '#contract/calendar/format-partial.ts'
import { formatNumber, formatPercent } from '#contract/calendar/format-number.ts'
import { formatClock, formatMinutes } from '#contract/calendar/format-time.ts'
import { parseDate } from '#contract/calendar/parse-date.ts'

test.each([
  ['fa', '۱۲٬۳۴۵', '۱٬۲۳۴٫۵', '۷۹٪'],
  ['ru', '12\u00A0345', '1\u00A0234,5', '79\u00A0%'],
  ['sk', '12\u00A0345', '1\u00A0234,5', '79\u00A0%'],
  ['en', '12,345', '1,234.5', '79%'],
] as const)('%s writes %s, %s and %s', (language, whole, decimal, percent) => {
  expect(formatNumber(12_345, language)).toBe(whole)
  expect(formatNumber(1234.5, language, 1)).toBe(decimal)
  expect(formatPercent(0.79, language)).toBe(percent)
})

test.each([
  ['fa', '۹:۳۰', 'ساعت ۹:۳۰', '۱۸ دقیقه', '۱ ساعت و ۵ دقیقه'],
  ['ru', '9:30', '9:30', '18 мин', '1 ч 5 мин'],
  ['sk', '9:30', '9.30 h', '18 min', '1 h 5 min'],
  ['en', '9:30', '9:30', '18 min', '1 h 5 min'],
] as const)('%s clock and waiting times', (language, screen, paper, wait, long) => {
  const look = { language, timeZone: 'Europe/Bratislava' }
  expect(formatClock('2026-11-24T08:30:00Z', look)).toBe(screen)
  expect(plain(formatClock('2026-11-24T08:30:00Z', look, 'paper'))).toBe(paper)
  expect(plain(formatMinutes(18.7, language))).toBe(wait)
  expect(plain(formatMinutes(65, language))).toBe(long)
})

test.each([
  [{ iso: '1986', precision: 'year' }, '1986', '۱۳۶۴ تا ۱۳۶۵'],
  [{ iso: '1986-03-21', precision: 'year' }, '1986–1987', '۱۳۶۵'],
  [{ iso: '1986-08', precision: 'month' }, 'August 1986', 'مرداد ۱۳۶۵ تا شهریور ۱۳۶۵'],
  [{ iso: '1986-07-23', precision: 'month' }, 'July 1986 – August 1986', 'مرداد ۱۳۶۵'],
  [{ iso: '1986-08-03', precision: 'day' }, '3 August 1986', '۱۲ مرداد ۱۳۶۵'],
  [{ iso: '1986-11-24', precision: 'age' }, '1985–1986', '۱۳۶۴ تا ۱۳۶۵'],
] as const)('%j is written only as well as it is known', (date, english, persian) => {
  expect(formatPartialDate(date, { language: 'en', calendar: 'gregorian' })).toBe(english)
  expect(formatPartialDate(date, { language: 'fa', calendar: 'jalali' })).toBe(persian)
})

test('a range of years in Slovak has a dash with spaces', () => {
  const about = { iso: '1986-11-24', precision: 'age' } as const
  expect(formatPartialDate(about, { language: 'sk', calendar: 'gregorian' })).toBe('1985 – 1986')
})

test('the words of a refusal get its figures, a year without a thousands mark', () => {
  expect(refused('30.12.1404', 'jalali')).toEqual({ day: '۳۰', lastDay: '۲۹' })
  expect(refused('3.8.1700', 'gregorian')).toEqual({ year: '1700' })
  expect(refused('3.13.1986', 'gregorian')).toEqual({ month: '13' })
  expect(refused('04/05/12', 'jalali')).toEqual({ first: '۱۲ مرداد ۱۴۰۴', second: '۴ مرداد ۱۳۱۲' })
  expect(refused('', 'gregorian')).toEqual({})
})

function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ')
}

function refused(typed: string, calendar: 'jalali' | 'gregorian') {
  const read = parseDate(typed, { today: '2026-11-24', calendar, kind: 'birth' })
  return read.ok ? {} : failureValues(read, calendar === 'jalali' ? 'fa' : 'en')
}
