import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isYearOf, partsOf } from '#contract/calendar/calendar-day.ts'
import { isoDayOf } from '#contract/calendar/iso-day.ts'
import type { PartialDate } from '#contract/calendar/partial-date.ts'
import { BirthsFiled, maskOf, readBirth } from '#main/features/people/names/births-filed.ts'
import { compareBirths } from '#main/features/people/names/compare-births.ts'

/** 1920-01-01 to 2026-12-31. */
const days = fc.integer({ min: -18_262, max: 20_818 }).map(isoDayOf)
const figures = fc.nat(9).map(String)

const asDay = (iso: string): PartialDate => ({ iso, precision: 'day' })

/**
 * A day and what a clerk may have made of it: another figure somewhere, day and month changed places, all or all but the year
 * written down as it stands in the Jalali calendar.
 */
const written = fc.tuple(days, fc.nat(9), figures, fc.nat(3)).map(([day, at, figure, way]) => {
  const [year = '', month = '', date = ''] = day.split('-')
  const slipped = day.slice(0, at) + (day[at] === '-' ? '-' : figure) + day.slice(at + 1)
  const jalali = partsOf(day, 'jalali')
  const ofMonth = [jalali.month, jalali.day].map((part) => String(part).padStart(2, '0')).join('-')
  const ways = [`${year}-${date}-${month}`, `${year}-${ofMonth}`, `${jalali.year}-${ofMonth}`]
  const made = ways[way] ?? slipped
  return [day, isBirth(made) ? made : day] as const
})

/** A day that there is, in the years that a desk can mean. */
function isBirth(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`)
  const isDay = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
  const year = day.getUTCFullYear()
  return isDay && (isYearOf(year, 'gregorian') || isYearOf(year, 'jalali'))
}

const filed = new BirthsFiled()
let last = 0

/** Whether the second, filed with one key, is near the first, who has another. */
function isNear(one: PartialDate, other: PartialDate, keys: readonly [number, number]): boolean {
  const number = ++last
  filed.add(readBirth(other), number, maskOf([keys[1]]))
  let isMet = false
  filed.near(readBirth(one), maskOf([keys[0]]), (met) => {
    isMet ||= met === number
  })
  return isMet
}

test('whoever a clerk may have written down with a mistake is near, either way round', () => {
  fc.assert(
    fc.property(fc.oneof(written, fc.tuple(days, days)), ([one, other]) => {
      const births = [asDay(one), asDay(other)] as const
      const agreement = compareBirths(...births)
      // 1 January and 1 Farvardin are no day, but a year.
      const isDays = births.every((birth) => readBirth(birth).days)
      fc.pre(isDays && agreement !== 'other')
      expect(isNear(births[0], births[1], [3, 3]), `${one} ${other} ${agreement}`).toBe(true)
      expect(isNear(births[1], births[0], [3, 3]), `${other} ${one} ${agreement}`).toBe(true)
    }),
    { numRuns: 1500 },
  )
})

test('who shares no bit of the mask is told apart at once, in either half of it', () => {
  const day = asDay('1986-08-03')
  expect(isNear(day, day, [3, 4])).toBe(false)
  expect(isNear(day, day, [35, 35])).toBe(true)
  expect(isNear(day, day, [3, 35])).toBe(false)
})
