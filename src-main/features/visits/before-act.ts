import { z } from 'zod'
import type { VisitRow } from './visits.table.ts'

/** What an act changed, as it was: stored with its event, so that undoing is exact. */
export const BeforeAct = z.object({
  /** Null before the arrival: there was no visit. */
  visit: z
    .object({
      state: z.enum(['waiting', 'held', 'called', 'ended']),
      urgency: z.number(),
      ending: z.string().nullable(),
      called_at: z.string().nullable(),
      called_by: z.string().nullable(),
      ended_at: z.string().nullable(),
      // Nothing that was undone before this was kept had ended.
      ended_on: z.string().nullable().default(null),
    })
    .nullable(),
  /** The arrival opened a file for somebody new. */
  openedFile: z.boolean().default(false),
  /** What somebody came about when they arrived: a need added since is more than the arrival. */
  broughtNeeds: z.array(z.string()).default([]),
  /** The act made the case the caller's own. */
  joinedCase: z.boolean().default(false),
  needs: z.array(z.object({ id: z.string(), version: z.number() })).default([]),
  /** Help written down along with the act. */
  services: z.array(z.string()).default([]),
})
export type BeforeAct = z.input<typeof BeforeAct>

export function stateOf(row: VisitRow): NonNullable<BeforeAct['visit']> {
  const { state, urgency, ending, called_at, called_by, ended_at, ended_on } = row
  return { state, urgency, ending, called_at, called_by, ended_at, ended_on }
}
