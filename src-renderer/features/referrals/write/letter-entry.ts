import type { SharedGroup } from '#contract/consent.contract.ts'
import type { Input } from '#contract/index.ts'
import type { Language } from '#contract/language.ts'
import type { ReferralContent } from '#contract/referral-content.ts'
import { readHour } from '#features/referrals/read-hour.ts'
import { type DateEntry, emptyDate } from '#ui/date/date-entry.ts'

/** What is typed; the contract's shape is made of it at every pause. */
export interface LetterEntry {
  providerId: string | undefined
  serviceId: string | undefined
  letterLanguage: Language
  slipLanguage: Language
  shared: SharedGroup[]
  told: Partial<Record<SharedGroup, string>>
  /** The client's phone on the letter; undefined for every safe one. */
  phone: string | undefined
  ask: string
  clientWords: string
  summary: string
  strengths: string
  doneAlready: string
  enclosed: string
  bring: string
  answerBy: DateEntry
  appointmentOn: DateEntry
  appointmentAt: string
  /** Of a letter taken back: what the next edition changes. */
  change: string
}

export const blankLetter: LetterEntry = {
  providerId: undefined,
  serviceId: undefined,
  letterLanguage: 'en',
  slipLanguage: 'en',
  shared: [],
  told: {},
  phone: undefined,
  ask: '',
  clientWords: '',
  summary: '',
  strengths: '',
  doneAlready: '',
  enclosed: '',
  bring: '',
  answerBy: emptyDate,
  appointmentOn: emptyDate,
  appointmentAt: '',
  change: '',
}

/** A stored letter as it was typed; a day is shown as the window writes it. */
export function entryOf(content: ReferralContent, writeDay: (day: string) => string): LetterEntry {
  const dayOf = (iso: string | null): DateEntry =>
    iso === null ? emptyDate : { text: writeDay(iso), date: { iso, precision: 'day' } }
  return {
    ...content,
    serviceId: content.serviceId ?? undefined,
    phone: content.phone ?? undefined,
    shared: content.shared.map(({ group }) => group),
    told: Object.fromEntries(content.shared.map(({ group, text }) => [group, text])),
    answerBy: dayOf(content.answerBy),
    appointmentOn: dayOf(content.appointmentOn),
    change: '',
  }
}

/** Undefined while nobody is chosen to write to. */
export function contentOf(
  entry: LetterEntry,
  needId: string,
): Input<'referrals.preview'> | undefined {
  const { providerId, serviceId, told, shared, answerBy, appointmentOn, change: _, ...rest } = entry
  if (providerId === undefined) return undefined
  return {
    ...rest,
    needId,
    providerId,
    serviceId: serviceId ?? null,
    phone: entry.phone ?? null,
    shared: shared.map((group) => ({ group, text: told[group] ?? '' })),
    answerBy: isoOf(answerBy),
    appointmentOn: isoOf(appointmentOn),
    appointmentAt: readHour(entry.appointmentAt) ?? '',
  }
}

function isoOf({ date }: DateEntry): string | null {
  return date?.precision === 'day' ? date.iso : null
}
