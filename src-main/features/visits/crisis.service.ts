import type { CommandContext } from '#main/ipc/context.ts'
import { stateOf } from './before-act.ts'
import { recordEvent } from './record-event.ts'
import * as visits from './visits.repository.ts'

export const CRISIS = 2

/** A visit that turns out to be about something sensitive is seen first, as if it had arrived so. */
export async function raiseToCrisis(
  context: Pick<CommandContext, 'db' | 'clock' | 'newId' | 'session'>,
  visitId: string,
): Promise<void> {
  const visit = await visits.findVisit(context.db, visitId)
  if (!visit || visit.state === 'ended' || visit.urgency === CRISIS) return
  await visits.updateVisit(context.db, visit, { urgency: CRISIS })
  await recordEvent(context, visitId, 'urgency', { visit: stateOf(visit) })
}
