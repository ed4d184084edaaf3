import { z } from 'zod'
import { PartialDate } from './calendar/partial-date.ts'
import { query } from './define-message.ts'
import { Id, Version } from './ids.ts'
import { ClientLanguage } from './language.ts'
import { ContactSource } from './lists.ts'

export const Sex = z.enum(['female', 'male', 'other', 'unknown'])
export type Sex = z.infer<typeof Sex>

export const NameKind = z.enum(['official', 'latin', 'former', 'known-as'])

export const PersonName = z.object({ kind: NameKind, text: z.string().trim().min(1).max(120) })
export type PersonName = z.infer<typeof PersonName>

/** What the desk asks of somebody new; everything else comes later. */
export const NewPerson = z.object({
  names: z.array(PersonName).min(1).max(8),
  sex: Sex.default('unknown'),
  birth: PartialDate.nullable().default(null),
  phone: z.string().trim().max(40).default(''),
  language: ClientLanguage,
  interpreter: z.boolean().default(false),
  source: ContactSource.nullable().default(null),
  zoneId: Id.nullable().default(null),
})
export type NewPerson = z.infer<typeof NewPerson>

/** How a person is named in a list: their own script first, the other softer beside it. */
export const PersonLabel = z.object({
  id: Id,
  fileNumber: z.string(),
  name: z.string(),
  otherName: z.string().nullable(),
  birth: PartialDate.nullable(),
  sex: Sex,
  language: ClientLanguage,
  interpreter: z.boolean(),
  alert: z.string(),
  version: Version,
})
export type PersonLabel = z.infer<typeof PersonLabel>

export const peopleContract = {
  'people.label': query({
    permission: 'people.read',
    input: z.object({ id: Id }),
    output: PersonLabel,
    failures: ['person-not-found'],
  }),
}
