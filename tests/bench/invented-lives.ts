import { isoFrom, partsOf } from '#contract/calendar/calendar-day.ts'
import { addDays, type IsoDay } from '#contract/calendar/iso-day.ts'
import type { PartialDate } from '#contract/calendar/partial-date.ts'
import type { dice } from '#support/dice.ts'

type Roll = ReturnType<typeof dice>

/** What a desk knows of somebody beside the name. */
export type Life = Readonly<{ birth: PartialDate | null; phone: string | null }>

const share = (roll: Roll, percent: number): boolean => roll.below(100) < percent

/**
 * A birth as desks write it: mostly to the day; where only the year was known 1 January or 1 Farvardin, a year or an age;
 * of one in twenty-five nothing. Four of five have a phone.
 */
export function inventLife(roll: Roll, isPersian: boolean): Life {
  const day = addDays('1935-01-01', roll.below(90 * 365))
  return { birth: writtenBirth(roll, day, isPersian), phone: share(roll, 80) ? number(roll) : null }
}

function writtenBirth(roll: Roll, day: IsoDay, isPersian: boolean): PartialDate | null {
  if (share(roll, 4)) return null
  if (share(roll, 6)) return { iso: newYear(day, isPersian), precision: 'day' }
  if (share(roll, 5)) return { iso: day.slice(0, 4), precision: 'year' }
  if (share(roll, 3)) return { iso: day.slice(0, 4), precision: 'age' }
  return { iso: day, precision: 'day' }
}

function newYear(day: IsoDay, isPersian: boolean): IsoDay {
  if (!isPersian) return `${day.slice(0, 4)}-01-01`
  return isoFrom({ year: partsOf(day, 'jalali').year, month: 1, day: 1 }, 'jalali')
}

function number(roll: Roll): string {
  return String(900_000_000 + roll.below(99_999_999))
}

/**
 * The same person's life as it is told the second time: day and month swapped (one in ten), a Jalali date written down as a
 * Gregorian one or the other way round (one in eight), one figure wrong (one in twenty), only the year, or nothing; the same
 * phone of three in five who had one.
 */
export function retold(roll: Roll, { birth, phone }: Life): Life {
  return {
    birth: birth && birth.precision === 'day' ? retoldBirth(roll, birth.iso) : birth,
    phone: phone && share(roll, 60) ? phone : share(roll, 50) ? number(roll) : null,
  }
}

function retoldBirth(roll: Roll, iso: IsoDay): PartialDate | null {
  const way = roll.below(100)
  if (way < 10) return asDay(swapped(iso), iso)
  if (way < 23) return asDay(inOtherCalendar(iso), iso)
  if (way < 28) return asDay(oneFigureWrong(roll, iso), iso)
  if (way < 33) return { iso: iso.slice(0, 4), precision: 'year' }
  return way < 37 ? null : { iso, precision: 'day' }
}

/** Nobody can write down a day that there is not: then it is told right. */
function asDay(told: string, right: IsoDay): PartialDate {
  const isDay = !Number.isNaN(Date.parse(told)) && new Date(told).toISOString().startsWith(told)
  return { iso: isDay ? told : right, precision: 'day' }
}

function swapped(iso: IsoDay): string {
  const [year, month, day] = iso.split('-')
  return `${year}-${day}-${month}`
}

/** 12 Mordad 1365 taken for 12 May 1986: the figures of the Jalali day and month with the Gregorian year. */
function inOtherCalendar(iso: IsoDay): string {
  const { month, day } = partsOf(iso, 'jalali')
  return `${iso.slice(0, 4)}-${twoDigits(month)}-${twoDigits(day)}`
}

function oneFigureWrong(roll: Roll, iso: IsoDay): string {
  const at = [3, 6, 8, 9][roll.below(4)]!
  return `${iso.slice(0, at)}${roll.below(10)}${iso.slice(at + 1)}`
}

function twoDigits(figure: number): string {
  return String(figure).padStart(2, '0')
}

/** Somebody of the same family: its phone and last name, another given name of the same script, another birth. */
export function relativeOf(
  roll: Roll,
  { name, life }: Readonly<{ name: string; life: Life }>,
  names: readonly string[],
): Readonly<{ name: string; life: Life }> {
  const given = names[roll.below(names.length)]!.split(' ')[0]!
  const surname = name.split(' ').slice(1).join(' ')
  return { name: `${given} ${surname}`, life: { ...inventLife(roll, false), phone: life.phone } }
}
