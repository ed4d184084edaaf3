import { z } from 'zod'
import { command, query } from './define-message.ts'
import { Day, Id, Version } from './ids.ts'
import { NeedCode, NeedEnding, UnmetReason } from './lists.ts'

export const NewNeed = z.object({
  topic: NeedCode,
  quantity: z.int().min(1).max(99).default(1),
  /** A few words in the client's own terms ("the lease ends on 31 December"). */
  detail: z.string().trim().max(200).default(''),
})
export type NewNeed = z.infer<typeof NewNeed>

export const Need = z.object({
  id: Id,
  personId: Id.nullable(),
  visitId: Id.nullable(),
  /** Null where the one who asks sees only that there is such a need: the crisis mark. */
  topic: NeedCode.nullable(),
  sensitive: z.boolean(),
  quantity: z.int(),
  detail: z.string(),
  presentedOn: Day,
  ending: NeedEnding.nullable(),
  unmetReason: UnmetReason.nullable(),
  endedOn: Day.nullable(),
  /** A colleague's case: what it is about is told, not in which words nor how it ended. */
  topicOnly: z.boolean(),
  /** Whether the one who asks may end it. */
  mayEnd: z.boolean(),
  version: Version,
})
export type Need = z.infer<typeof Need>

/** Why is said of what stayed unmet, may be said of what was met in part, and of nothing else. */
export const EndedNeed = z
  .object({
    id: Id,
    version: Version,
    ending: NeedEnding,
    unmetReason: UnmetReason.nullable().default(null),
  })
  .refine(({ ending, unmetReason }) => hasItsReason(ending, unmetReason), {
    path: ['unmetReason'],
    error: 'choose',
  })
export type EndedNeed = z.infer<typeof EndedNeed>

/** Every need stands at a visit, or is written to a person's file. */
const AddedNeed = NewNeed.extend({ visitId: Id.nullable(), personId: Id.nullable() }).refine(
  ({ visitId, personId }) => visitId !== null || personId !== null,
)
export type AddedNeed = z.infer<typeof AddedNeed>

export const needsContract = {
  'needs.listOfVisit': query({
    permission: 'needs.ofVisit',
    input: z.object({ visitId: Id }),
    output: z.array(Need),
  }),
  'needs.listOfPerson': query({
    permission: 'needs.read',
    emergency: true,
    audited: 'oversight',
    input: z.object({ personId: Id }),
    output: z.array(Need),
  }),
  'needs.add': command({
    permission: 'needs.write',
    input: AddedNeed,
    output: Need,
    failures: ['visit-not-found', 'person-not-found', 'not-your-case'],
  }),
  'needs.end': command({
    permission: 'needs.end',
    input: EndedNeed,
    output: Need,
    failures: ['need-not-found', 'already-ended', 'not-your-case'],
  }),
  /** Takes an ending back: the need is as it was before. */
  'needs.reopen': command({
    permission: 'needs.end',
    input: z.object({ id: Id, version: Version }),
    output: Need,
    failures: ['need-not-found', 'not-ended', 'not-your-case'],
  }),
}

export function mayHaveReason(ending: NeedEnding): boolean {
  return ending === 'unmet' || ending === 'partly'
}

/** Nothing stays unmet without a reason: the return says of each why. */
export function hasItsReason(ending: NeedEnding, reason: UnmetReason | null | undefined): boolean {
  return reason ? mayHaveReason(ending) : ending !== 'unmet'
}
