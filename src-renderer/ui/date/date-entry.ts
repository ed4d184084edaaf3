import { z } from 'zod'
import { IsoDay } from '#contract/calendar/iso-day.ts'
import { PartialDate } from '#contract/calendar/partial-date.ts'

/** A date field's value: what was typed, kept whatever it is, and the date it was understood as. */
export interface DateEntry {
  readonly text: string
  readonly date?: PartialDate | undefined
  /** Nobody typed it: it is shown as the window writes the date, in whatever language it is turned to. */
  readonly isPrefilled?: true
}

export const emptyDate: DateEntry = { text: '' }

/** A known day as a form begins with it; `text` is how the window writes it. */
export function dayEntry(iso: string, text: string): DateEntry {
  return dateEntry({ iso, precision: 'day' }, text)
}

/** The same of a date that is known less exactly. */
export function dateEntry(date: PartialDate, text: string): DateEntry {
  return { text, date, isPrefilled: true }
}

const Entry: z.ZodType<DateEntry, DateEntry> = z.object({
  text: z.string(),
  date: PartialDate.optional(),
})

/** In a form's shape: a date that may be left out. Gives the date. */
export const optionalDate = Entry.refine(({ text, date }) => text.trim() === '' || date).transform(
  ({ date }) => date,
)

/** In a form's shape: one day, for appointments and due dates. Gives the ISO day. */
export const requiredDay = Entry.transform(({ date }) =>
  date?.precision === 'day' ? date.iso : undefined,
).pipe(IsoDay)

/** In a form's shape: one day or none. */
export const optionalDay = Entry.refine(
  ({ text, date }) => text.trim() === '' || date?.precision === 'day',
).transform(({ date }) => date?.iso)
