import { ContactChannel, ContactEnding } from '#contract/lists.ts'
import type { VisitOfPerson } from '#contract/visits.contract.ts'
import type { QueryContext } from '#main/ipc/context.ts'
import type { Reader } from '#main/store/database.ts'
import * as visits from './visits.repository.ts'
import type { VisitRow } from './visits.table.ts'

/** The visit a need or a help belongs to. */
export async function findVisitOf(
  db: Reader,
  visitId: string,
): Promise<Pick<VisitRow, 'person_id' | 'day' | 'ending' | 'interpreter'> | undefined> {
  return visits.findVisit(db, visitId)
}

export { hasOpenVisit, listVisitsOfPerson as visitsOfPerson } from './visits.repository.ts'

export async function listVisitsOfPerson(
  { db }: Readonly<{ db: Reader }>,
  { personId }: Readonly<{ personId: string }>,
): Promise<VisitOfPerson[]> {
  const rows = await visits.listVisitsOfPerson(db, personId)
  return rows.map(({ id, day, arrived_at, channel, state, ending }) => ({
    id,
    day,
    arrivedAt: arrived_at,
    channel: ContactChannel.parse(channel),
    state,
    ending: ContactEnding.nullable().parse(ending),
  }))
}

export type LastVisit = Readonly<{ day: string; isHere: boolean }>

/** When these people were here last, and whether they are in the queue now; nothing to who sees no visits. */
export async function visitsSeen(
  { db, may }: Pick<QueryContext, 'db' | 'may'>,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, LastVisit>> {
  if (!may('visits.read')) return new Map()
  const rows = await visits.listLastDays(db, personIds)
  return new Map(
    rows.map(({ person_id, day, open }) => [person_id ?? '', { day, isHere: open > 0 }]),
  )
}

/** The people who came last, newest first. */
export async function lastPeople(db: Reader, limit: number): Promise<string[]> {
  return visits.listLastPeople(db, limit)
}
