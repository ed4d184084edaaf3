import { z } from 'zod'
import { command, query } from './define-message.ts'
import { Done, Id, Instant, Version } from './ids.ts'

/** That only the team of the case may know of a file. Not the rest of processing of data protection (`privacy`). */
export const RestrictedFile = z.object({
  id: Id,
  setAt: Instant,
  setBy: z.string(),
  reason: z.string(),
  version: Version,
})
export type RestrictedFile = z.infer<typeof RestrictedFile>

/** As it is listed to who answers for the centre: who may know of it, and neither whose it is nor why. */
export const ListedFile = RestrictedFile.omit({ reason: true }).extend({
  personId: Id,
  team: z.array(z.object({ staffId: Id, name: z.string() })),
})
export type ListedFile = z.infer<typeof ListedFile>

export const RestrictedReason = z.string().trim().min(10).max(300)
const Why = RestrictedReason
const seen = { id: Id, version: Version }
/** Everybody who may know of the file from now on; nobody else stays on its team. */
const staffIds = z.array(Id).min(1).max(50)
const teamFailures = ['no-such-colleague', 'team-without-caseworker'] as const

export const restrictedContract = {
  /** A caseworker their own case, a manager any file they see: from then on they see it only if they are on its team. */
  'restricted.set': command({
    permission: 'restricted.set',
    input: z.object({ personId: Id, reason: Why, staffIds }),
    output: Done,
    failures: ['person-not-found', 'not-your-case', 'is-restricted', ...teamFailures],
  }),
  'restricted.setTeam': command({
    permission: 'restricted.set',
    input: z.object({ ...seen, reason: Why, staffIds }),
    output: Done,
    failures: ['not-restricted', 'not-your-case', ...teamFailures],
  }),
  /** By its team; by a manager who has opened it in an emergency, and so knows whom it uncovers. */
  'restricted.lift': command({
    permission: 'restricted.set',
    input: z.object({ ...seen, reason: Why }),
    output: Done,
    failures: ['not-restricted', 'not-your-case'],
  }),
  'restricted.list': query({
    permission: 'restricted.list',
    audited: 'view',
    input: z.object({}),
    output: z.array(ListedFile),
  }),
}
