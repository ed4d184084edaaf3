import type { CommandContext } from '#main/ipc/context.ts'
import type { BeforeAct } from './before-act.ts'
import * as visits from './visits.repository.ts'
import type { VisitEventRow } from './visits.table.ts'

type Recorder = Pick<CommandContext, 'db' | 'clock' | 'newId' | 'session'>

/** Writes an act into the visit's history with what it changed; gives the id by which it is undone. */
export async function recordEvent(
  { db, clock, newId, session }: Recorder,
  visitId: string,
  kind: VisitEventRow['kind'],
  before: BeforeAct,
  undoes: string | null = null,
): Promise<string> {
  const id = newId()
  await visits.insertEvent(db, {
    id,
    visit_id: visitId,
    kind,
    at: clock.now(),
    staff_id: session.staffId,
    before: JSON.stringify(before),
    undoes,
  })
  return id
}
