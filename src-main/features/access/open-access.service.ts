import type { QueryContext } from '#main/ipc/context.ts'
import * as access from './access.repository.ts'
import type { OpenAccess } from './access.repository.ts'

/** How far the clock may run back by itself without that closing anything. */
const SLACK_MS = 60_000

type Asking = Pick<QueryContext, 'db' | 'session' | 'clock'>

/** The files that the one who asks has opened in an emergency, by person: for an hour by the clock, whoever signs in anew. */
export async function openedInEmergency({
  db,
  session,
  clock,
}: Asking): Promise<ReadonlyMap<string, OpenAccess>> {
  const now = clock.now()
  const latest = new Date(Date.parse(now) + SLACK_MS).toISOString()
  const rows = await access.listOpen(db, { staffId: session.staffId, now, latest })
  return new Map(rows.map((row) => [row.person_id, row]))
}
