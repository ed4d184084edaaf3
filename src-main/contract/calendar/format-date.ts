import { middleDot } from '#contract/middle-dot.ts'
import type { Calendar, Language } from '#contract/language.ts'
import { toPersianDigits } from '#contract/script/digits.ts'
import { partsOf } from './calendar-day.ts'
import { formatFigures } from './format-number.ts'
import { type IsoDay, weekdayOf } from './iso-day.ts'
import type { YearMonthDay } from './jalali.ts'
import type { CalendarMonth } from './month.ts'
import { monthNames, weekdayNames } from './month-names.ts'

/** full: with the weekday · long: month in words · echo: long without Russian «г.» · short: figures. */
export type DateStyle = 'full' | 'long' | 'echo' | 'short'

export type DateLook = Readonly<{ language: Language; calendar: Calendar }>

const hard = '\u00A0'

export function formatDay(day: IsoDay, look: DateLook, style: DateStyle = 'long'): string {
  const parts = partsOf(day, look.calendar)
  switch (style) {
    case 'full':
      return `${weekday(day, look.language)} ${inWords(parts, look, true)}`
    case 'long':
      return inWords(parts, look, true)
    case 'echo':
      return inWords(parts, look, false)
    case 'short':
      return inFigures(parts, look.language)
    default:
      return style satisfies never
  }
}

/** Both calendars, the language's own first: «۱۲ مرداد ۱۳۶۵ · ۳ اوت ۱۹۸۶», 3 August 1986 · 12 Mordad 1365. */
export function formatBothCalendars(day: IsoDay, language: Language): string {
  const [own, other] = calendarsOf(language)
  return `${formatDay(day, { language, calendar: own }, 'echo')}${middleDot}${formatDay(day, { language, calendar: other }, 'echo')}`
}

/** A day with its weekday, the other calendar in brackets, as papers head themselves. */
export function formatFullBothCalendars(day: IsoDay, language: Language): string {
  const [own, other] = calendarsOf(language)
  return `${formatDay(day, { language, calendar: own }, 'full')} (${formatDay(day, { language, calendar: other })})`
}

/** The calendar that readers of the language think in, then the other one. */
export function calendarsOf(language: Language): readonly [Calendar, Calendar] {
  return language === 'fa' ? ['jalali', 'gregorian'] : ['gregorian', 'jalali']
}

/** Heading of a month: «مهر ۱۴۰۵», октябрь 2026 г., október 2026, October 2026. */
export function formatMonth({ calendar, year, month }: CalendarMonth, language: Language): string {
  const name = monthNames[language][calendar].alone[month - 1] ?? ''
  return `${name} ${formatYear(year, language)}`
}

export function formatYear(year: number, language: Language): string {
  const figures = formatFigures(year, language)
  return language === 'ru' ? `${figures}${hard}г.` : figures
}

function weekday(day: IsoDay, language: Language): string {
  const name = weekdayNames[language][weekdayOf(day)] ?? ''
  return language === 'ru' ? `${name},` : name
}

function inWords({ year, month, day }: YearMonthDay, look: DateLook, withEnding: boolean): string {
  const name = monthNames[look.language][look.calendar].inDate[month - 1] ?? ''
  switch (look.language) {
    case 'fa':
      return toPersianDigits(`${day} ${name} ${year}`)
    case 'ru':
      return `${day}${hard}${name} ${withEnding ? formatYear(year, 'ru') : year}`
    case 'sk':
      return `${day}.${hard}${name}${hard}${year}`
    case 'en':
      return `${day} ${name} ${year}`
    default:
      return look.language satisfies never
  }
}

function inFigures({ year, month, day }: YearMonthDay, language: Language): string {
  const [dd, mm] = [day, month].map((part) => String(part).padStart(2, '0'))
  switch (language) {
    case 'fa':
      return toPersianDigits(`${year}/${mm}/${dd}`)
    case 'ru':
      return `${dd}.${mm}.${year}`
    case 'sk':
      return `${day}.${hard}${month}.${hard}${year}`
    case 'en':
      return `${dd}/${mm}/${year}`
    default:
      return language satisfies never
  }
}
