import type { PersonRow } from '../people.table.ts'
import type { Reader, Writer } from '#main/store/database.ts'
import type { MergeRecordRow, MergeRow } from './merges.table.ts'

export async function insertMerge(db: Writer, merge: MergeRow): Promise<void> {
  await db.insertInto('merge').values(merge).execute()
}

export async function insertMergeRecord(db: Writer, record: MergeRecordRow): Promise<void> {
  await db.insertInto('merge_record').values(record).execute()
}

export type NamedMerge = MergeRow & Readonly<{ merged_by_name: string }>

function merges(db: Reader) {
  return db
    .selectFrom('merge')
    .innerJoin('staff', 'staff.id', 'merged_by')
    .selectAll('merge')
    .select('staff.name as merged_by_name')
}

/** Files that went into this one, the newest merge first. */
export async function listMerges(db: Reader, personId: string): Promise<NamedMerge[]> {
  return merges(db).where('person_id', '=', personId).orderBy('merge.id', 'desc').execute()
}

export async function findMerge(db: Reader, id: string): Promise<NamedMerge | undefined> {
  return merges(db).where('merge.id', '=', id).executeTakeFirst()
}

/** Which file each record had been in. */
export async function listMergeRecords(db: Reader, mergeId: string): Promise<MergeRecordRow[]> {
  return db.selectFrom('merge_record').selectAll().where('merge_id', '=', mergeId).execute()
}

/** The journal of its records goes with it. */
export async function deleteMerge(db: Writer, id: string): Promise<void> {
  await db.deleteFrom('merge').where('id', '=', id).execute()
}

/** Into which file somebody's went. */
export async function findWhereMerged(db: Reader, otherId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('merge')
    .select('person_id')
    .where('other_id', '=', otherId)
    .executeTakeFirst()
  return row?.person_id
}

/** The row itself, once nothing belongs to it any more. */
export async function deleteFile(db: Writer, id: string): Promise<void> {
  await db.deleteFrom('person').where('id', '=', id).execute()
}

export async function insertFile(db: Writer, person: PersonRow): Promise<void> {
  await db.insertInto('person').values(person).execute()
}

export async function wishesErasure(db: Reader, personId: string): Promise<boolean> {
  const row = await db
    .selectFrom('erasure_request')
    .select('id')
    .where('person_id', '=', personId)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return row !== undefined
}

export async function isResting(db: Reader, personId: string): Promise<boolean> {
  const row = await db
    .selectFrom('processing_restriction')
    .select('id')
    .where('person_id', '=', personId)
    .where('lifted_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}
