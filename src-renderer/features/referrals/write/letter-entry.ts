import type { SharedGroup } from '#contract/consent.contract.ts'
import type { Input } from '#contract/index.ts'
import type { Language } from '#contract/language.ts'
import type {
  LetterTranslation,
  ReferralContent,
  ToldGroup,
  TranslationForm,
} from '#contract/referral-content.ts'
import { readHour } from '#features/referrals/read-hour.ts'
import { type DateEntry, dayEntry, emptyDate } from '#ui/date/date-entry.ts'

/** The same in a second language; 'none' for a letter in one. */
export interface TranslationEntry extends Pick<LetterEntry, TranslatedText> {
  language: Language | 'none'
  form: TranslationForm
  told: Partial<Record<SharedGroup, string>>
}

/** Written in the language of the letter, so that each has its twin in the second one. */
export const translatedTexts = [
  'ask',
  'clientWords',
  'summary',
  'strengths',
  'doneAlready',
  'enclosed',
] as const
type TranslatedText = (typeof translatedTexts)[number]

/** What is typed; the contract's shape is made of it at every pause. */
export interface LetterEntry {
  providerId: string | undefined
  serviceId: string | undefined
  letterLanguage: Language
  slipLanguage: Language
  translation: TranslationEntry
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

const oneLanguage: TranslationEntry = {
  language: 'none',
  form: 'beside',
  ask: '',
  clientWords: '',
  summary: '',
  strengths: '',
  doneAlready: '',
  enclosed: '',
  told: {},
}

export const blankLetter: LetterEntry = {
  providerId: undefined,
  serviceId: undefined,
  letterLanguage: 'en',
  slipLanguage: 'en',
  translation: oneLanguage,
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
    iso === null ? emptyDate : dayEntry(iso, writeDay(iso))
  return {
    ...content,
    serviceId: content.serviceId ?? undefined,
    phone: content.phone ?? undefined,
    shared: content.shared.map(({ group }) => group),
    told: textsByGroup(content.shared),
    translation: content.translation
      ? { ...content.translation, told: textsByGroup(content.translation.told) }
      : oneLanguage,
    answerBy: dayOf(content.answerBy),
    appointmentOn: dayOf(content.appointmentOn),
    change: '',
  }
}

function textsByGroup(told: readonly ToldGroup[]): Partial<Record<SharedGroup, string>> {
  return Object.fromEntries(told.map(({ group, text }) => [group, text]))
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
    translation: translationOf(entry),
    shared: shared.map((group) => ({ group, text: told[group] ?? '' })),
    answerBy: isoOf(answerBy),
    appointmentOn: isoOf(appointmentOn),
    appointmentAt: readHour(entry.appointmentAt) ?? '',
  }
}

/** Of what is told only: what was unticked leaves both languages. */
function translationOf({ translation, shared }: LetterEntry): LetterTranslation | null {
  const { language, told, ...rest } = translation
  if (language === 'none') return null
  const texts = shared.map((group) => ({ group, text: told[group] ?? '' }))
  return { ...rest, language, told: texts.filter(({ text }) => text !== '') }
}

/** A whole day, or nothing that a letter could say. */
export function isoOf({ date }: DateEntry): string | null {
  return date?.precision === 'day' ? date.iso : null
}
