import type { Reader, Writer } from '#main/store/database.ts'
import type { ErasureRequestRow, RestrictionRow } from './privacy.table.ts'

export type NamedRequest = ErasureRequestRow & Readonly<{ recorded_by_name: string }>

function requests(db: Reader) {
  return db
    .selectFrom('erasure_request')
    .innerJoin('staff', 'staff.id', 'recorded_by')
    .selectAll('erasure_request')
    .select('staff.name as recorded_by_name')
}

/** Open ones first, by the day to answer by; then those decided, newest first. */
export async function listRequests(db: Reader): Promise<NamedRequest[]> {
  return requests(db)
    .orderBy((eb) => eb('state', '<>', 'open'))
    .orderBy((eb) => eb.case().when('state', '=', 'open').then(eb.ref('answer_by')).end())
    .orderBy('decided_on', 'desc')
    .execute()
}

export async function findRequest(db: Reader, id: string): Promise<NamedRequest | undefined> {
  return requests(db).where('erasure_request.id', '=', id).executeTakeFirst()
}

/** By request, the row of the log that carried it out. */
export async function listCarryingOut(db: Reader): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('erasure_request')
    .innerJoin('audit', (join) =>
      join.onRef('subject_id', '=', 'erasure_request.id').on('subject_type', '=', 'privacy'),
    )
    .select(['erasure_request.id', 'seq'])
    .where('state', '=', 'carried-out')
    .where('action', '=', 'privacy.carryOut')
    .execute()
  return new Map(rows.map(({ id, seq }) => [id, seq]))
}

export type DueDecision = Readonly<{ id: string; person_id: string; due_on: string }>

export async function listOpenRequests(db: Reader): Promise<DueDecision[]> {
  return db
    .selectFrom('erasure_request')
    .select(['id', 'person_id', 'answer_by as due_on'])
    .where('state', '=', 'open')
    .execute()
}

/** Restrictions in force that somebody set a day for. */
export async function listReviews(db: Reader): Promise<DueDecision[]> {
  return db
    .selectFrom('processing_restriction')
    .select(['id', 'person_id', 'review_on as due_on'])
    .where('lifted_at', 'is', null)
    .where('review_on', 'is not', null)
    .$narrowType<{ due_on: string }>()
    .execute()
}

export async function findOpenRequest(
  db: Reader,
  personId: string,
): Promise<NamedRequest | undefined> {
  return requests(db)
    .where('person_id', '=', personId)
    .where('state', '=', 'open')
    .executeTakeFirst()
}

export async function insertRequest(db: Writer, request: ErasureRequestRow): Promise<void> {
  await db.insertInto('erasure_request').values(request).execute()
}

type Seen = Readonly<{ id: string; version: number }>

export async function updateRequest(
  db: Writer,
  { id, version }: Seen,
  change: Pick<ErasureRequestRow, 'state' | 'decided_on' | 'decided_by' | 'ground' | 'reason'>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('erasure_request')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function extendRequest(
  db: Writer,
  { id, version }: Seen,
  extension: Pick<ErasureRequestRow, 'extended_on' | 'extended_why' | 'answer_by'>,
): Promise<void> {
  await db
    .updateTable('erasure_request')
    .set({ ...extension, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .execute()
}

export type NamedRestriction = RestrictionRow & Readonly<{ placed_by_name: string }>

function restrictions(db: Reader) {
  return db
    .selectFrom('processing_restriction')
    .innerJoin('staff', 'staff.id', 'placed_by')
    .selectAll('processing_restriction')
    .select('staff.name as placed_by_name')
}

export async function findRestriction(
  db: Reader,
  personId: string,
): Promise<NamedRestriction | undefined> {
  return restrictions(db)
    .where('person_id', '=', personId)
    .where('lifted_at', 'is', null)
    .executeTakeFirst()
}

export async function insertRestriction(db: Writer, restriction: RestrictionRow): Promise<void> {
  await db.insertInto('processing_restriction').values(restriction).execute()
}

export async function findRestrictionById(
  db: Reader,
  id: string,
): Promise<NamedRestriction | undefined> {
  return restrictions(db).where('processing_restriction.id', '=', id).executeTakeFirst()
}

export async function liftRestriction(
  db: Writer,
  { id, version }: Seen,
  lifted: Pick<RestrictionRow, 'lifted_at' | 'lifted_by' | 'lifted_why'>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('processing_restriction')
    .set({ ...lifted, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('lifted_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
