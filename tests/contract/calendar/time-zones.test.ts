import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'

/** Birth dates and returns must be the same whatever zone the machine is set to. */
const script = `
  import { parseDate } from '#contract/calendar/parse-date.ts'
  import { formatFullBothCalendars } from '#contract/calendar/format-date.ts'
  import { instantsOf, dayInZone } from '#contract/calendar/centre-time.ts'
  import { daysOf, monthOf } from '#contract/calendar/month.ts'
  import { addMonths } from '#contract/calendar/calendar-day.ts'
  const context = { today: '2026-03-29', calendar: 'gregorian', kind: 'birth' }
  console.log(new Date(2026, 0, 1).toISOString())
  console.log(JSON.stringify([
    ['1403/12/30', '29.2.2024', '1 Farvardin 1404', '40 r', '1365', 't'].map((typed) => parseDate(typed, context)),
    ['2025-03-20', '2025-03-21', '2026-03-29', '1986-08-03'].map((day) => formatFullBothCalendars(day, 'sk')),
    instantsOf('2021-03-22', '2021-03-22', 'Asia/Tehran'),
    dayInZone('2026-11-24T20:30:00Z', 'Asia/Tehran'),
    daysOf(monthOf('2025-03-20', 'jalali')),
    addMonths('2024-01-31', 1, 'gregorian'),
  ]))
`

function ranIn(TZ: string): string[] {
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, TZ },
    encoding: 'utf8',
  })
  return output.trim().split('\n')
}

test('dates are the same on machines in Tehran, New York and Kiribati', () => {
  const [tehran, newYork, kiribati] = ['Asia/Tehran', 'America/New_York', 'Pacific/Kiritimati'].map(
    ranIn,
  )
  expect(new Set([tehran?.[0], newYork?.[0], kiribati?.[0]]).size).toBe(3)
  expect(tehran?.[1]).toContain('"2025-03-20"')
  expect(newYork?.[1]).toBe(tehran?.[1])
  expect(kiribati?.[1]).toBe(tehran?.[1])
})
