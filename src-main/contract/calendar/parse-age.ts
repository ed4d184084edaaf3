import { fold } from '#contract/script/fold.ts'
import { foldedWords } from './date-words.ts'
import { addMonths, calendarOfYear } from './calendar-day.ts'
import type { DateContext, ParsedDate } from './parsed-date.ts'
import { rangeOf } from './partial-date.ts'
import { yearReading } from './read-parts.ts'

const oldestAge = 120

const about = foldedWords(
  'about approx approximately ok где то around roughly ca c circa cca asi okolo približne zhruba около примерно приблизительно прим ок حدود حدوداً تقریبا تقریباً نزدیک',
)
const years = foldedWords(
  'y yr yrs year years yo r rok roky rokov rokoch ročný ročná л лет г год года летний летняя ساله سال سالگی س',
)
const silent = foldedWords('old of age vek возраст سن به')

/** "40", "40 r", "۴۰ ساله", "about 40", "about 1986". Undefined when it is no such thing. */
export function readAge(typed: string, context: DateContext): ParsedDate | undefined {
  const [, mark = '', before = '', figures = '', after = ''] =
    /^([~≈±]?)([^\d]*)(\d{1,4})([^\d]*)$/u.exec(typed) ?? []
  const said = `${before} ${after}`
    .split(/[^\p{L}\p{M}\u200C]+/u)
    .filter(Boolean)
    .map(fold)
  const isAbout = mark !== '' || said.some((word) => about.has(word))
  const inYears = said.some((word) => years.has(word))
  // Two or three figures alone can be no date, and the field asks for a date or an age; one is a day half typed.
  const isBare = typed === figures && (figures.length === 2 || figures.length === 3)
  if (figures === '' || !(isAbout || inYears || isBare) || !said.every(isAgeWord)) return undefined
  const count = Number(figures)
  if (figures.length === 4) return isAbout ? aboutYear(count) : yearReading(count)
  return count > oldestAge ? undefined : ageToday(count, context)
}

function isAgeWord(word: string): boolean {
  return about.has(word) || years.has(word) || silent.has(word)
}

function ageToday(count: number, { today, calendar }: DateContext): ParsedDate {
  const lastBirthDay = addMonths(today, -12 * count, 'gregorian')
  return { ok: true, date: { iso: lastBirthDay, precision: 'age' }, calendar }
}

function aboutYear(year: number): ParsedDate {
  const read = yearReading(year)
  if (!read.ok) return read
  const iso = calendarOfYear(year) === 'jalali' ? rangeOf(read.date).last : read.date.iso
  return { ...read, date: { iso, precision: 'age' } }
}
