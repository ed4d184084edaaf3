import type { Reader } from '#main/store/database.ts'
import * as visits from './visits.repository.ts'

/** The visit a need or a help belongs to. */
export async function findVisitOf(
  db: Reader,
  visitId: string,
): Promise<Readonly<{ person_id: string | null }> | undefined> {
  return visits.findVisit(db, visitId)
}

export { listVisitsOfPerson as visitsOfPerson } from './visits.repository.ts'

export type LastVisit = Readonly<{ day: string; isHere: boolean }>

/** When these people were here last, and whether they are in the queue now. */
export async function lastVisitsOf(
  db: Reader,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, LastVisit>> {
  const rows = await visits.listLastDays(db, personIds)
  return new Map(
    rows.map(({ person_id, day, open }) => [person_id ?? '', { day, isHere: open > 0 }]),
  )
}

/** The people who came last, newest first. */
export async function lastPeople(db: Reader, limit: number): Promise<string[]> {
  return visits.listLastPeople(db, limit)
}
