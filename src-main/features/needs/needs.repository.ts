import type { Reader, Writer } from '#main/store/database.ts'
import type { NeedRow } from './needs.table.ts'

/** A need with who received the visit it stands at: of an anonymous visit, that tells whose it is. */
export type VisitedNeed = NeedRow & Readonly<{ called_by: string | null }>

export async function insertNeed(db: Writer, need: NeedRow): Promise<void> {
  await db.insertInto('need').values(need).execute()
}

export async function findNeed(db: Reader, id: string): Promise<VisitedNeed | undefined> {
  return visited(db).where('need.id', '=', id).executeTakeFirst()
}

export async function listNeedsOfVisits(
  db: Reader,
  visitIds: readonly string[],
): Promise<VisitedNeed[]> {
  if (visitIds.length === 0) return []
  return visited(db)
    .where('need.visit_id', 'in', [...visitIds])
    .orderBy('need.id')
    .execute()
}

export async function listNeedsOfPerson(db: Reader, personId: string): Promise<VisitedNeed[]> {
  return visited(db).where('need.person_id', '=', personId).orderBy('need.id', 'desc').execute()
}

type Ending = Pick<NeedRow, 'ending' | 'unmet_reason' | 'ended_on' | 'ended_by'>

/** Writes the ending if the need still has this version. */
export async function updateEnding(
  db: Writer,
  { id, version }: Pick<NeedRow, 'id' | 'version'>,
  { ending, unmet_reason, ended_on, ended_by }: Ending,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('need')
    .set({ ending, unmet_reason, ended_on, ended_by, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function deleteNeedsOfVisit(db: Writer, visitId: string): Promise<void> {
  await db.deleteFrom('need').where('visit_id', '=', visitId).execute()
}

/** Whether a letter, even a draft of one, stands on any of these needs. */
export async function isReferred(db: Reader, ids: readonly string[]): Promise<boolean> {
  if (ids.length === 0) return false
  const letter = await db
    .selectFrom('referral')
    .select('id')
    .where('need_id', 'in', [...ids])
    .limit(1)
    .executeTakeFirst()
  return letter !== undefined
}

function visited(db: Reader) {
  return db
    .selectFrom('need')
    .leftJoin('visit', 'visit.id', 'need.visit_id')
    .selectAll('need')
    .select('visit.called_by')
}
