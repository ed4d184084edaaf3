import { z } from 'zod'
import { PartialDate } from './calendar/partial-date.ts'
import { query } from './define-message.ts'
import { Day } from './ids.ts'
import { PersonLabel } from './people.contract.ts'

export const mostHits = 8

export const FoundBy = z.enum([
  'name',
  'phone',
  'birth',
  'file-number',
  'letter',
  'address',
  'recent',
])

export const NameWhy = z.enum([
  'same-spelling',
  'prefix',
  'other-spelling',
  'same-sound-other-script',
  'nickname',
  'wrong-layout',
])

export const Hit = z.object({
  person: PersonLabel,
  foundBy: FoundBy,
  /** Of a name: how what was typed and the name agree. */
  why: NameWhy.nullable(),
  /** The name, number, code or address that was found. */
  text: z.string(),
  lastVisit: Day.nullable(),
  /** Is in the queue already. */
  isHere: z.boolean(),
})
export type Hit = z.infer<typeof Hit>

export const Found = z.object({
  hits: z.array(Hit),
  /** What was meant, where the keyboard was on another layout and only that found somebody. */
  meant: z.string().nullable(),
})
export type Found = z.infer<typeof Found>

/** Somebody the new person may be. `warning` wants an answer, `quiet` only stands there. */
export const SimilarPerson = z.object({
  person: PersonLabel,
  level: z.enum(['warning', 'quiet']),
  sameBirth: z.boolean(),
  samePhone: z.boolean(),
  lastVisit: Day.nullable(),
})
export type SimilarPerson = z.infer<typeof SimilarPerson>

export const searchContract = {
  'people.search': query({
    permission: 'people.read',
    audited: 'oversight',
    input: z.object({
      text: z.string().max(120),
      limit: z.int().min(1).max(mostHits).default(mostHits),
    }),
    output: Found,
  }),
  'people.similar': query({
    permission: 'people.read',
    audited: 'oversight',
    input: z.object({
      name: z.string().max(120),
      birth: PartialDate.nullable(),
      phone: z.string().max(40),
    }),
    output: z.array(SimilarPerson),
  }),
}
