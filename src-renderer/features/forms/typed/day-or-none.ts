import { optionalDay } from '#ui/date/date-entry.ts'

/** In a form's shape: one day, or null. */
export const dayOrNone = optionalDay.transform((day) => day ?? null)
