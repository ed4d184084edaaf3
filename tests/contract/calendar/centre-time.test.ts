import { expect, test } from 'vitest'
import {
  addWorkingDays,
  clockInZone,
  dayInZone,
  instantsOf,
  firstWeekday,
} from '#contract/calendar/centre-time.ts'
import { addDays } from '#contract/calendar/iso-day.ts'

test.each([
  ['2026-11-24T20:29:59Z', 'Asia/Tehran', '2026-11-24'],
  ['2026-11-24T20:30:00Z', 'Asia/Tehran', '2026-11-25'],
  ['2026-11-24T23:00:00Z', 'Europe/Bratislava', '2026-11-25'],
  ['2026-07-24T22:00:00Z', 'Europe/Bratislava', '2026-07-25'],
  ['2026-11-25T04:59:59Z', 'America/New_York', '2026-11-24'],
  ['2026-11-24T23:59:59Z', 'UTC', '2026-11-24'],
])('%s in %s is of %s', (instant, timeZone, day) => {
  expect(dayInZone(instant, timeZone)).toBe(day)
  expect(dayInZone(Date.parse(instant), timeZone)).toBe(day)
})

test.each([
  ['Europe/Bratislava', '2026-03-29', 23],
  ['Europe/Bratislava', '2026-10-25', 25],
  ['Europe/Bratislava', '2026-11-24', 24],
  ['America/New_York', '2026-03-08', 23],
  // Tehran and Beirut moved the clock at midnight: the day began at one o'clock.
  ['Asia/Tehran', '2021-03-22', 23],
  ['Asia/Tehran', '2021-09-21', 25],
  ['Asia/Beirut', '2022-03-27', 23],
  ['Asia/Tehran', '2026-03-21', 24],
  // Samoa left this day out.
  ['Pacific/Apia', '2011-12-30', 0],
])('in %s, %s has %i hours', (timeZone, day, hours) => {
  const { start, end } = instantsOf(day, day, timeZone)
  expect((Date.parse(end) - Date.parse(start)) / 3_600_000).toBe(hours)
})

test.each([
  'Asia/Tehran',
  'America/New_York',
  'Europe/Bratislava',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
])('in %s every instant of two years belongs to exactly one day', (timeZone) => {
  let day = '2021-01-01'
  let { start } = instantsOf(day, day, timeZone)
  for (let count = 0; count < 730; count += 1) {
    const instants = instantsOf(day, day, timeZone)
    expect(instants.start).toBe(start)
    expect(dayInZone(instants.start, timeZone)).toBe(day)
    expect(dayInZone(Date.parse(instants.end) - 1, timeZone)).toBe(day)
    start = instants.end
    day = addDays(day, 1)
  }
})

test('a month of days is cut at its first and after its last day', () => {
  expect(instantsOf('2026-10-23', '2026-11-21', 'Asia/Tehran')).toEqual({
    start: '2026-10-22T20:30:00.000Z',
    end: '2026-11-21T20:30:00.000Z',
  })
})

test('the wall clock of the centre is read in its zone', () => {
  expect(clockInZone('2026-11-24T20:30:00Z', 'Asia/Tehran')).toEqual({ hour: 0, minute: 0 })
  expect(clockInZone('2026-11-24T08:05:00Z', 'Europe/Bratislava')).toEqual({ hour: 9, minute: 5 })
})

const friday = [5]
const saturdayAndSunday = [0, 6]

test.each([
  ['2026-11-24', 3, saturdayAndSunday, '2026-11-27'],
  ['2026-11-24', 4, saturdayAndSunday, '2026-11-30'],
  ['2026-11-26', 1, friday, '2026-11-28'],
  ['2026-11-28', 0, saturdayAndSunday, '2026-11-30'],
  ['2026-11-28', 1, saturdayAndSunday, '2026-12-01'],
  ['2026-11-24', 0, saturdayAndSunday, '2026-11-24'],
  ['2026-11-24', 7, [], '2026-12-01'],
])('from %s, %i working days with days off %j reach %s', (day, count, weekend, reached) => {
  expect(addWorkingDays(day, count, weekend)).toBe(reached)
})

test.each([
  [[6, 0], 1],
  [[5], 6],
  [[4, 5], 6],
  [[0], 1],
  [[], 1],
])('a week whose days off are %j begins on day %i', (weekend, first) => {
  expect(firstWeekday(weekend)).toBe(first)
})
