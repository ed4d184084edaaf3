import { parseDate } from '#contract/calendar/parse-date.ts'
import type { DateContext } from '#contract/calendar/parsed-date.ts'
import { type PartialDate, rangeOf } from '#contract/calendar/partial-date.ts'
import { partsOf } from '#contract/calendar/calendar-day.ts'
import { toAsciiDigits } from '#contract/script/digits.ts'
import { layoutVariants } from '#contract/script/keyboard-layout.ts'
import { readShortCode } from '#contract/short-code.ts'
import type { Centre } from '#contract/centre.contract.ts'

/** What one typed line may mean. */
export type Readings = Readonly<{
  name: string
  /** Two where the figures may be read both ways. */
  births: readonly PartialDate[]
  /** The whole line is a date, its letters the name of a month. */
  isDate: boolean
  phone: string
  fileNumbers: readonly string[]
  letterCodes: readonly string[]
  hasFigures: boolean
}>

export function readSearch(
  text: string,
  { calendar }: Pick<Centre, 'calendar'>,
  today: string,
): Readings {
  const words = toAsciiDigits(text).split(/\s+/u).filter(Boolean)
  const figures = words.filter((word) => /\d/u.test(word)).join(' ')
  const letters = text.split(/\s+/u).filter((word) => !/\p{Nd}/u.test(word))
  const context = { today, calendar, kind: 'past' } as const
  const whole = birthsOf(text, context)
  return {
    name: letters.join(' '),
    isDate: whole.length > 0,
    births: whole.length > 0 ? whole : birthsOf(figures, context),
    phone: letters.join('').replaceAll(/[+().-]/g, '') === '' ? text : '',
    fileNumbers: fileNumbersOf(text, partsOf(today, calendar).year),
    letterCodes: codesOf(text),
    hasFigures: figures !== '',
  }
}

export function mayBeSame(one: PartialDate, other: PartialDate): boolean {
  const [a, b] = [rangeOf(one), rangeOf(other)]
  return a.first <= b.last && b.first <= a.last
}

function birthsOf(text: string, context: DateContext): PartialDate[] {
  const read = parseDate(text, context)
  if (read.ok) return [read.date]
  return read.reason === 'ambiguous' ? read.readings.map(({ date }) => date) : []
}

/** `OK-2026-0412`, a household's `HH-2026-0007`, in any digits; or a file's last figures, of this year and the one before. */
function fileNumbersOf(text: string, year: number): string[] {
  return readingsOf(text).flatMap((typed) => {
    const whole = /^(OK|HH)-?(\d{4})-?(\d{4,})$/u.exec(typed)
    if (whole) return [`${whole[1]}-${whole[2]}-${whole[3]}`]
    if (!/^\d{1,4}$/u.test(typed)) return []
    return [year, year - 1].map((of) => `OK-${of}-${typed.padStart(4, '0')}`)
  })
}

/** A paper's reader may type its code on any layout. */
function codesOf(text: string): string[] {
  return readingsOf(text).flatMap((typed) => readShortCode(typed) ?? [])
}

function readingsOf(text: string): string[] {
  return [text, ...layoutVariants(text).map((variant) => variant.text)].map((reading) =>
    toAsciiDigits(reading).toUpperCase().replaceAll(/\s/g, ''),
  )
}
