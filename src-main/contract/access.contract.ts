import { z } from 'zod'
import { command, query } from './define-message.ts'
import { Done, Id, Instant } from './ids.ts'
import { PersonLabel } from './people.contract.ts'
import { Role } from './permissions.ts'

/** How long a file that was opened in an emergency stays open. */
export const MINUTES_OPEN = 60

export const EmergencyReason = z.string().trim().min(10).max(300)

export const OpenUntil = z.object({ personId: Id, until: Instant })
export type OpenUntil = z.infer<typeof OpenUntil>

/** That a file was opened in an emergency, as the managers are shown it. */
export const EmergencyOpening = z.object({
  id: Id,
  person: PersonLabel,
  openedAt: Instant,
  openedBy: z.string(),
  role: Role,
  reason: z.string(),
})
export type EmergencyOpening = z.infer<typeof EmergencyOpening>

export const accessContract = {
  /** For reading only, beside the team: who is to work on the case takes it instead. */
  'access.open': command({
    permission: 'access.emergency',
    input: z.object({ personId: Id, reason: EmergencyReason }),
    output: OpenUntil,
    failures: ['person-not-found', 'your-case'],
  }),
  'access.close': command({
    permission: 'access.emergency',
    input: z.object({ personId: Id }),
    output: Done,
  }),
  /** What this manager has not read of yet. */
  'access.listUnread': query({
    permission: 'access.review',
    input: z.object({}),
    output: z.array(EmergencyOpening),
  }),
  'access.acknowledge': command({
    permission: 'access.review',
    input: z.object({ ids: z.array(Id).max(500) }),
    output: Done,
  }),
}
