import { fold } from '#contract/script/fold.ts'
import { foldedWords } from './date-words.ts'
import { addMonths, calendarOfYear } from './calendar-day.ts'
import { addDays, type IsoDay } from './iso-day.ts'
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
const months = foldedWords(
  'm mo mth mths month months mes mesiac mesiace mesiacov mesačný mesačná mesačné м мес месяц месяца месяцев месячный месячная месячное ماه ماهه ماهگی',
)
const weeks = foldedWords(
  'w wk week weeks týž týždeň týždne týždňov týždenný týždňová н нед неделя неделю недели недель недельный недельная недельное هفته هفتگی هفته‌ای',
)
const silent = foldedWords('old of age vek возраст سن به and a и i و')

/** Older children are said to be so many years old. */
const mostMonths = 60

/** "40", "40 r", "۴۰ ساله", "about 40", "about 1986". Undefined when it is no such thing. */
export function readAge(typed: string, context: DateContext): ParsedDate | undefined {
  const [, mark = '', before = '', figures = '', after = ''] =
    /^([~≈±]?)([^\d]*)(\d{1,4})([^\d]*)$/u.exec(typed) ?? []
  const said = wordsOf(`${before} ${after}`)
  const isAbout = mark !== '' || said.some((word) => about.has(word))
  const inYears = said.some((word) => years.has(word))
  // Two or three figures alone can be no date, and the field asks for a date or an age; one is a day half typed.
  const isBare = typed === figures && (figures.length === 2 || figures.length === 3)
  if (figures === '' || !(isAbout || inYears || isBare) || !said.every(isAgeWord)) return undefined
  const count = Number(figures)
  if (figures.length === 4) return isAbout ? aboutYear(count) : yearReading(count)
  return count > oldestAge ? undefined : ageToday(count, context)
}

/** "8 months", "8 мес.", «۸ ماهه», "3 týždne", "1 year 3 months": of small children. Undefined when it is no such thing. */
export function readSmallAge(typed: string, context: DateContext): ParsedDate | undefined {
  const pairs = [...typed.matchAll(/(\d{1,2})([^\d]+)/gu)].map(([, figures, after = '']) => ({
    count: Number(figures),
    said: wordsOf(after),
  }))
  const before = wordsOf(/^[^\d]*/u.exec(typed)?.[0] ?? '')
  const all = [...before, ...pairs.flatMap(({ said }) => said)]
  if (/\d$|\d{3}/u.test(typed) || !all.every(isSmallAgeWord)) return undefined
  const [first, second] = pairs
  if (!first || pairs.length > 2) return undefined
  const one = unitOf(first.said)
  if (second) {
    const isBoth = one === years && unitOf(second.said) === months
    return isBoth ? smallAge(first.count * 12 + second.count, context) : undefined
  }
  if (one === weeks) return bornAbout(addDays(context.today, -7 * first.count))
  return one === months ? smallAge(first.count, context) : undefined
}

function unitOf(said: readonly string[]): ReadonlySet<string> | undefined {
  return [years, months, weeks].find((unit) => said.some((word) => unit.has(word)))
}

function smallAge(count: number, { today }: DateContext): ParsedDate | undefined {
  return count > mostMonths ? undefined : bornAbout(addMonths(today, -count, 'gregorian'))
}

function bornAbout(lastBirthDay: IsoDay): ParsedDate {
  return {
    ok: true,
    date: { iso: lastBirthDay.slice(0, 7), precision: 'age' },
    calendar: 'gregorian',
  }
}

function isSmallAgeWord(word: string): boolean {
  return isAgeWord(word) || months.has(word) || weeks.has(word)
}

function wordsOf(text: string): string[] {
  return text
    .split(/[^\p{L}\p{M}\u200C]+/u)
    .filter(Boolean)
    .map(fold)
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
