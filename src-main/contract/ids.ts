import { z } from 'zod'

/** Every record's id: sorts by the time it was made. */
export const Id = z.uuidv7()

/** The version of a record as the window last saw it; a write with an older one is refused as stale. */
export const Version = z.int().positive()

/** A day of the calendar in which everything is stored: Gregorian, no time, no zone. */
export const Day = z.iso.date()

export const Instant = z.iso.datetime()

export const Done = z.object({})
