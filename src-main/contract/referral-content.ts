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
  answerBy: Day.nullable(),
  appointmentOn: Day.nullable().default(null),
  appointmentAt: z.union([Hour, z.literal('')]).default(''),
})
export type ReferralContent = z.infer<typeof ReferralContent>
