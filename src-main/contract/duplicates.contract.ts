import { z } from 'zod'
import { command, query } from './define-message.ts'
import { Done, Id, Instant } from './ids.ts'
import { PersonLabel } from './people.contract.ts'

/** What speaks for two files being one person's. */
export const DuplicateReason = z.enum([
  'same-name',
  'similar-name',
  'same-phone',
  'same-address',
  'same',
  'swapped',
  'other-calendar',
  'one-slip',
  'may-be',
])
export type DuplicateReason = z.infer<typeof DuplicateReason>

export const LookAlikes = z.object({
  one: PersonLabel,
  other: PersonLabel,
  reasons: z.array(DuplicateReason),
  foundAt: Instant,
})
export type LookAlikes = z.infer<typeof LookAlikes>

/** How many are told at once, the likeliest first. */
export const mostListed = 200

const pair = z.object({ oneId: Id, otherId: Id })

export const duplicatesContract = {
  /** Files that may be two of one person, of which nobody has said yet that they are not; the likeliest first. */
  'people.listDuplicates': query({
    permission: 'people.write',
    input: z.object({}),
    output: z.object({ pairs: z.array(LookAlikes), total: z.int() }),
  }),
  /** Two people, however alike their files are: they are not listed any more. */
  'people.keepApart': command({
    permission: 'people.write',
    input: pair,
    output: Done,
    failures: ['person-not-found', 'same-person'],
  }),
  /** Takes that back. */
  'people.compareAgain': command({
    permission: 'people.write',
    input: pair,
    output: Done,
    failures: ['person-not-found'],
  }),
}
