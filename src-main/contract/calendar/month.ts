import { z } from 'zod'
import { Calendar } from '#contract/language.ts'
import { daysInMonth, isoFrom, partsOf } from './calendar-day.ts'
import type { IsoDay } from './iso-day.ts'
import type { DayRange } from './partial-date.ts'

/** A month of the centre's calendar, which a return is made for. */
export const CalendarMonth = z.object({
  calendar: Calendar,
  year: z.int().min(1200).max(2100),
  month: z.int().min(1).max(12),
})
export type CalendarMonth = Readonly<z.infer<typeof CalendarMonth>>

export function monthOf(day: IsoDay, calendar: Calendar): CalendarMonth {
  const { year, month } = partsOf(day, calendar)
  return { calendar, year, month }
}

export function daysOf({ calendar, year, month }: CalendarMonth): DayRange {
  return {
    first: isoFrom({ year, month, day: 1 }, calendar),
    last: isoFrom({ year, month, day: daysInMonth(year, month, calendar) }, calendar),
  }
}

export function previousMonth(from: CalendarMonth): CalendarMonth {
  return shifted(from, -1)
}

export function nextMonth(from: CalendarMonth): CalendarMonth {
  return shifted(from, 1)
}

function shifted({ calendar, year, month }: CalendarMonth, by: number): CalendarMonth {
  const index = year * 12 + (month - 1) + by
  return { calendar, year: Math.floor(index / 12), month: (index % 12) + 1 }
}
