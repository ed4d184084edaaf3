import { expect, test } from 'vitest'
import { daysInMonth, isoFrom, partsOf } from '#contract/calendar/calendar-day.ts'
import { addDays } from '#contract/calendar/iso-day.ts'
import { parseDate } from '#contract/calendar/parse-date.ts'
import { Calendar } from '#contract/language.ts'
import { digitSets, turn } from './written-styles.ts'

const days = ['', ...'d day days deň dni dní день дня дней дн. روز'.split(' ')]
const weeks = 'w week weeks týždeň týždne týždňov неделя недели недель нед. هفته'.split(' ')
const months = 'm month months mesiac mesiace mesiacov месяц месяца месяцев мес. ماه'.split(' ')
const years = 'y year years rok roky rokov год года лет سال'.split(' ')
const signs = ['+', '-', '−']
const spaces = ['', ' ']

const todayWords = ['t', 'T', 'today', 'Today', 'dnes', 'сегодня', 'Сегодня', 'امروز', 'е', 'ف']

/** Days on which somebody sits at a desk: four years, a leap one of each calendar among them. */
const deskDays = Array.from({ length: 1461 }, (_, index) => addDays('2024-01-01', index))

test('today in four languages, by its letter and by its key on each layout, is the day of the centre', () => {
  const wrong = deskDays.flatMap((today) =>
    todayWords.filter((typed) => {
      const read = parseDate(typed, { today, calendar: 'gregorian', kind: 'any' })
      return !read.ok || read.date.iso !== today || read.date.precision !== 'day'
    }),
  )
  expect(wrong).toEqual([])
})

test('so many days and weeks ahead or back, in the words and digits of four languages', () => {
  const wrong = deskDays.flatMap((today, index) => {
    const [word, sign, space, digits] = turn(index, [...days, ...weeks], signs, spaces, digitSets)
    const count = index % 61
    const away = count * (weeks.includes(word) ? 7 : 1)
    const text = digits(`${sign}${count}${space}${word}`)
    const read = parseDate(text, { today, calendar: 'gregorian', kind: 'any' })
    const meant = addDays(today, sign === '+' ? away : -away)
    return read.ok && read.date.iso === meant ? [] : `${today} ${text}`
  })
  expect(wrong).toEqual([])
})

test('so many months and years on are the same day of the month, or the last of one too short for it', () => {
  const wrong = deskDays.flatMap((today, index) => {
    const [word, calendar, sign] = turn(index, [...months, ...years], Calendar.options, signs)
    const count = index % 25
    const away = count * (years.includes(word) ? 12 : 1)
    const text = `${sign}${count} ${word}`
    const read = parseDate(text, { today, calendar, kind: 'any' })
    const meant = monthsOn(today, sign === '+' ? away : -away, calendar)
    return read.ok && read.date.iso === meant ? [] : `${today} ${text}`
  })
  expect(wrong).toEqual([])
})

/** Month by month, as one counts on a wall calendar. */
function monthsOn(today: string, away: number, calendar: Calendar): string {
  let { year, month } = partsOf(today, calendar)
  const { day } = partsOf(today, calendar)
  for (let left = Math.abs(away); left > 0; left--) {
    month += Math.sign(away)
    if (month === 13) [year, month] = [year + 1, 1]
    if (month === 0) [year, month] = [year - 1, 12]
  }
  return isoFrom({ year, month, day: Math.min(day, daysInMonth(year, month, calendar)) }, calendar)
}

test.each(['+999y', '-999 rokov', '+۹۹۹ سال'])('%s is in no year that anybody means', (typed) => {
  const read = parseDate(typed, { today: '2026-11-24', calendar: 'gregorian', kind: 'any' })
  expect(read).toMatchObject({ ok: false, reason: 'year-out-of-range' })
})
