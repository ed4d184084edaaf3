import type { z } from 'zod'
import { Attendance, mostChildren } from '#contract/typed-forms.ts'
import { dayOrNone } from '#features/forms/typed/day-or-none.ts'
import { emptyDate } from '#ui/date/date-entry.ts'
import { emptyAmount, wholeOrUnknown } from '#ui/field/amount-entry.ts'

/** A row in which nothing stands is none. */
export const AttendanceShape = Attendance.omit({ form: true })
  .extend({ day: dayOrNone, children: wholeOrUnknown({ to: mostChildren }) })
  .transform((told): Attendance => ({
    ...told,
    form: 'attendance',
    present: told.present.filter(({ name, zone }) => name !== '' || zone !== ''),
  }))
export type AttendanceEntry = z.input<typeof AttendanceShape>

export const nobodyYet = { name: '', zone: '', isFirst: false }

export const noAttendance: AttendanceEntry = {
  activity: '',
  topic: '',
  day: emptyDate,
  hours: '',
  place: '',
  leader: '',
  present: [nobodyYet],
  children: emptyAmount,
}
