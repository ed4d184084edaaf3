import type { CommandContext } from '#main/ipc/context.ts'
import type { BeforeAct } from './before-act.ts'
import { timesOf } from './visit-times.ts'
import * as visits from './visits.repository.ts'
import type { VisitEventRow, VisitRow } from './visits.table.ts'

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

/** The times of a visit by all that has happened to it: written on it, where the queue and the return read them. */
export async function timesNow(
  { db }: Pick<Recorder, 'db'>,
  visitId: string,
): Promise<Pick<VisitRow, 'wait_ms' | 'service_ms'>> {
  const { waitMs, serviceMs } = timesOf(await visits.listEvents(db, [visitId]))
  return { wait_ms: waitMs ?? null, service_ms: serviceMs ?? null }
}
