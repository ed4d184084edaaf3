import { z } from 'zod'
import { SharedGroup } from './consent.contract.ts'
import { Day, Id } from './ids.ts'
import { Language } from './language.ts'

const Prose = z.string().trim().max(600)
const Line = z.string().trim().max(300)

/** A time of day as it was agreed. */
export const Hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** What the writer tells of one group of fields; name and contacts are taken from the file. */
export const ToldGroup = z.object({ group: SharedGroup, text: Line })
export type ToldGroup = z.infer<typeof ToldGroup>

/** Both languages in one row each, or the second on pages of its own after the first. */
export const TranslationForm = z.enum(['beside', 'after'])
export type TranslationForm = z.infer<typeof TranslationForm>

/** The letter once more in a second language. What is left empty stands there as it was written. */
export const LetterTranslation = z.object({
  language: Language,
  form: TranslationForm,
  ask: Prose.default(''),
  clientWords: Prose.default(''),
  summary: Prose.default(''),
  strengths: Line.default(''),
  doneAlready: Line.default(''),
  enclosed: Line.default(''),
  told: z.array(ToldGroup).max(SharedGroup.options.length).default([]),
})
export type LetterTranslation = z.infer<typeof LetterTranslation>

export const ReferralContent = z.object({
  needId: Id,
  providerId: Id,
  serviceId: Id.nullable().default(null),
  ask: Prose,
  /** As the client puts it. */
  clientWords: Prose.default(''),
  summary: Prose.default(''),
  strengths: Line.default(''),
  doneAlready: Line.default(''),
  enclosed: Line.default(''),
  /** What the client brings along, in the words of their slip. */
  bring: Line.default(''),
  shared: z.array(ToldGroup).max(SharedGroup.options.length),
  /** The client's phone that the letter gives; null for every one that is safe. */
  phone: z.string().max(120).nullable().default(null),
  letterLanguage: Language,
  slipLanguage: Language,
  translation: LetterTranslation.nullable().default(null),
  answerBy: Day.nullable(),
  appointmentOn: Day.nullable().default(null),
  appointmentAt: z.union([Hour, z.literal('')]).default(''),
})
export type ReferralContent = z.infer<typeof ReferralContent>

/**
 * Null for a letter in one language. One chosen before the first became the same is kept, should that change again; no
 * letter is translated into its own language.
 */
export function secondLanguageOf({
  letterLanguage,
  translation,
}: Pick<ReferralContent, 'letterLanguage' | 'translation'>): Language | null {
  return translation === null || translation.language === letterLanguage
    ? null
    : translation.language
}
