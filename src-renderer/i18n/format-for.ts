import type { Instant } from '#contract/calendar/centre-time.ts'
import {
  calendarsOf,
  formatBothCalendars,
  formatDay,
  formatMonth,
} from '#contract/calendar/format-date.ts'
import { formatFigures, formatNumber, formatPercent } from '#contract/calendar/format-number.ts'
import { formatPartialDate } from '#contract/calendar/format-partial.ts'
import { formatClock, formatMinutes } from '#contract/calendar/format-time.ts'
import type { IsoDay } from '#contract/calendar/iso-day.ts'
import type { CalendarMonth } from '#contract/calendar/month.ts'
import type { PartialDate } from '#contract/calendar/partial-date.ts'
import type { Language } from '#contract/language.ts'
import { joinList } from '#contract/script/join-list.ts'

/** How a language writes numbers, days and times, at the centre's clock. */
export function formatFor(language: Language, timeZone: string) {
  const [own, other] = calendarsOf(language)
  return {
    /** Grouped: 12 345. */
    number: (value: number, decimals?: number) => formatNumber(value, language, decimals),
    /** Never grouped: a queue number, a year. */
    figures: (value: number) => formatFigures(value, language),
    /** Things one after the other. */
    list: (parts: readonly string[]) => joinList(parts, language),
    /** A share from 0 to 1. */
    percent: (share: number) => formatPercent(share, language),
    minutes: (minutes: number) => formatMinutes(minutes, language),
    clock: (instant: Instant) => formatClock(instant, { language, timeZone }),
    /** A day in the calendar of the language: month in words, `short` in figures, `full` with the weekday. */
    day: (day: IsoDay, style: 'full' | 'long' | 'short' = 'long') =>
      formatDay(day, { language, calendar: own }, style),
    dayInOtherCalendar: (day: IsoDay) => formatDay(day, { language, calendar: other }),
    dayInBothCalendars: (day: IsoDay) => formatBothCalendars(day, language),
    month: (month: CalendarMonth) => formatMonth(month, language),
    /** A date as well as it is known. */
    partialDate: (date: PartialDate) => formatPartialDate(date, { language, calendar: own }),
    partialDateInOtherCalendar: (date: PartialDate) =>
      formatPartialDate(date, { language, calendar: other }),
  }
}
export type Format = ReturnType<typeof formatFor>
