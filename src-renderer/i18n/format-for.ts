import { calendarsOf, formatBothCalendars, formatDay } from '#contract/calendar/format-date.ts'
import type { IsoDay } from '#contract/calendar/iso-day.ts'
import type { Language } from '#contract/language.ts'
import { locales } from '#i18n/languages.ts'

/** How a language writes numbers and days. */
export function formatFor(language: Language) {
  const locale = locales[language]
  const number = new Intl.NumberFormat(locale)
  const percent = new Intl.NumberFormat(locale, { style: 'percent' })
  const clock = new Intl.DateTimeFormat(locale, {
    hour: 'numeric',
    minute: '2-digit',
    hour12: false,
  })
  const [own, other] = calendarsOf(language)
  return {
    number: (value: number) => number.format(value),
    /** A share from 0 to 1. English writes 79%, Persian ۷۹٪, Russian and Slovak 79 % with a hard space. */
    percent: (share: number) => percent.format(share),
    /** The hour and minute of an instant, at this machine's clock. */
    clock: (instant: Date | string) => clock.format(new Date(instant)),
    /** A day in the calendar of the language: month in words, `short` in figures, `full` with the weekday. */
    day: (day: IsoDay, style: 'full' | 'long' | 'short' = 'long') =>
      formatDay(day, { language, calendar: own }, style),
    dayInOtherCalendar: (day: IsoDay) => formatDay(day, { language, calendar: other }),
    dayInBothCalendars: (day: IsoDay) => formatBothCalendars(day, language),
  }
}
