import type { Calendar } from '#contract/language.ts'
import type { IsoDay } from './iso-day.ts'
import type { PartialDate } from './partial-date.ts'

export type DateContext = Readonly<{
  /** The centre's day. */
  today: IsoDay
  /** How figures are read when the year does not tell. */
  calendar: Calendar
  /** birth: ages are read too, nothing ahead of today · past: nothing ahead · any: due dates. */
  kind: 'birth' | 'past' | 'any'
}>

/** `calendar` is the one it was typed in. */
export type DateReading = Readonly<{ ok: true; date: PartialDate; calendar: Calendar }>

/** Words are in `locales/<lang>/dates.json`, `failure.<reason>`; the other members go into them. */
export type DateFailure = Readonly<
  | { ok: false; reason: 'empty' | 'incomplete' | 'not-a-date' }
  | {
      ok: false
      reason: 'no-such-day'
      calendar: Calendar
      year: number
      month: number
      day: number
      lastDay: number
    }
  | { ok: false; reason: 'no-such-month'; month: number }
  | { ok: false; reason: 'year-out-of-range'; year: number }
  | { ok: false; reason: 'in-future'; reading: DateReading }
  | { ok: false; reason: 'ambiguous'; readings: readonly [DateReading, DateReading] }
>

export type ParsedDate = DateReading | DateFailure

export const incomplete: DateFailure = { ok: false, reason: 'incomplete' }
export const notADate: DateFailure = { ok: false, reason: 'not-a-date' }
