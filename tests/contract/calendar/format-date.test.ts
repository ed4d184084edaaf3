import { expect, test } from 'vitest'
import {
  formatBothCalendars,
  formatDay,
  formatFullBothCalendars,
  formatMonth,
} from '#contract/calendar/format-date.ts'
import { monthNames } from '#contract/calendar/month-names.ts'
import { type Calendar, Language } from '#contract/language.ts'

const day = '2026-11-22'

test.each([
  ['fa', 'jalali', 'full', 'یکشنبه ۱ آذر ۱۴۰۵'],
  ['fa', 'jalali', 'short', '۱۴۰۵/۰۹/۰۱'],
  ['fa', 'gregorian', 'long', '۲۲ نوامبر ۲۰۲۶'],
  ['fa', 'gregorian', 'short', '۲۰۲۶/۱۱/۲۲'],
  ['ru', 'gregorian', 'full', 'воскресенье, 22 ноября 2026 г.'],
  ['ru', 'gregorian', 'echo', '22 ноября 2026'],
  ['ru', 'gregorian', 'short', '22.11.2026'],
  ['ru', 'jalali', 'long', '1 азера 1405 г.'],
  ['sk', 'gregorian', 'full', 'nedeľa 22. novembra 2026'],
  ['sk', 'gregorian', 'short', '22. 11. 2026'],
  ['sk', 'jalali', 'long', '1. ázar 1405'],
  ['en', 'gregorian', 'full', 'Sunday 22 November 2026'],
  ['en', 'gregorian', 'short', '22/11/2026'],
  ['en', 'jalali', 'long', '1 Azar 1405'],
] as const)('%s, %s calendar, %s: %s', (language, calendar, style, text) => {
  expect(formatDay(day, { language, calendar }, style).replaceAll('\u00A0', ' ')).toBe(text)
})

test('a Slovak date never breaks at a line end, a Russian one keeps the day and «г.» with their words', () => {
  expect(formatDay(day, { language: 'sk', calendar: 'gregorian' })).not.toMatch(/ /)
  expect(formatDay(day, { language: 'sk', calendar: 'gregorian' }, 'short')).not.toMatch(/ /)
  expect(formatDay(day, { language: 'ru', calendar: 'gregorian' })).toBe(
    '22\u00A0ноября 2026\u00A0г.',
  )
})

test.each([
  ['fa', '۱۲ مرداد ۱۳۶۵ · ۳ اوت ۱۹۸۶'],
  ['ru', '3 августа 1986 · 12 мордада 1365'],
  ['sk', '3. augusta 1986 · 12. mordád 1365'],
  ['en', '3 August 1986 · 12 Mordad 1365'],
] as const)('%s echoes both calendars: %s', (language, text) => {
  const echo = formatBothCalendars('1986-08-03', language)
  expect(echo.replaceAll('\u00A0', ' ')).toBe(text)
  // A line may end with the dot; none begins with it.
  expect(echo).not.toContain(' ·')
})

test.each([
  ['fa', 'یکشنبه ۱ آذر ۱۴۰۵ (۲۲ نوامبر ۲۰۲۶)'],
  ['ru', 'воскресенье, 22 ноября 2026 г. (1 азера 1405 г.)'],
] as const)('%s paper is dated %s', (language, text) => {
  expect(formatFullBothCalendars(day, language).replaceAll('\u00A0', ' ')).toBe(text)
})

test.each([
  ['fa', 'jalali', 'آذر ۱۴۰۵'],
  ['ru', 'gregorian', 'сентябрь 2026 г.'],
  ['ru', 'jalali', 'азер 1405 г.'],
  ['sk', 'gregorian', 'september 2026'],
  ['en', 'jalali', 'Azar 1405'],
] as const)('%s, %s: the heading of a month is %s', (language, calendar, text) => {
  const year = calendar === 'jalali' ? 1405 : 2026
  expect(formatMonth({ calendar, year, month: 9 }, language).replaceAll('\u00A0', ' ')).toBe(text)
})

test('Gregorian months in a date are those of Unicode in Russian, Slovak and English', () => {
  for (const language of ['ru', 'sk', 'en'] as const) {
    const unicode = new Intl.DateTimeFormat(language, {
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    })
    const names = Array.from(
      { length: 12 },
      (_, month) =>
        unicode.formatToParts(Date.UTC(2026, month, 5)).find(({ type }) => type === 'month')?.value,
    )
    expect(monthNames[language].gregorian.inDate).toEqual(names)
  }
})

test('every language has twelve different months in both calendars', () => {
  const calendars: readonly Calendar[] = ['jalali', 'gregorian']
  for (const names of Language.options.flatMap((language) =>
    calendars.map((calendar) => monthNames[language][calendar]),
  )) {
    expect(new Set(names.alone).size).toBe(12)
    expect(new Set(names.inDate).size).toBe(12)
  }
})
