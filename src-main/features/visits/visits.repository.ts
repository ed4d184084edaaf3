import type { Reader, Writer } from '#main/store/database.ts'
import type { VisitEventRow, VisitRow } from './visits.table.ts'

export type QueueRow = VisitRow & Readonly<{ called_by_name: string | null; room: string | null }>

/** Everybody with a ticket of that day, and whoever was left open on a day before. */
export async function listQueueRows(db: Reader, day: string): Promise<QueueRow[]> {
  return withCaller(db)
    .where('visit.ticket', 'is not', null)
    .where((eb) => eb.or([eb('visit.day', '=', day), eb('visit.state', '<>', 'ended')]))
    .execute()
}

export async function findQueueRow(db: Reader, id: string): Promise<QueueRow | undefined> {
  return withCaller(db).where('visit.id', '=', id).executeTakeFirst()
}

export async function findVisit(db: Reader, id: string): Promise<VisitRow | undefined> {
  return db.selectFrom('visit').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The visit of this person that has not ended. */
export async function findOpenVisit(db: Reader, personId: string): Promise<VisitRow | undefined> {
  return db
    .selectFrom('visit')
    .selectAll()
    .where('person_id', '=', personId)
    .where('state', '<>', 'ended')
    .executeTakeFirst()
}

export type RecordedVisit = VisitRow & Readonly<{ recorded_by_name: string }>

export async function listVisitsOfPerson(db: Reader, personId: string): Promise<RecordedVisit[]> {
  return db
    .selectFrom('visit')
    .innerJoin('staff', 'staff.id', 'visit.recorded_by')
    .selectAll('visit')
    .select('staff.name as recorded_by_name')
    .where('visit.person_id', '=', personId)
    .orderBy('visit.arrived_at', 'desc')
    .execute()
}

export async function getLastTicket(db: Reader, day: string): Promise<number> {
  const { last } = await db
    .selectFrom('visit')
    .select(({ fn }) => fn.max('ticket').as('last'))
    .where('day', '=', day)
    .executeTakeFirstOrThrow()
  return last ?? 0
}

export async function insertVisit(db: Writer, visit: VisitRow): Promise<void> {
  await db.insertInto('visit').values(visit).execute()
}

export type VisitChange = Partial<
  Pick<
    VisitRow,
    | 'state'
    | 'urgency'
    | 'ending'
    | 'called_at'
    | 'called_by'
    | 'ended_at'
    | 'ended_on'
    | 'wait_ms'
    | 'service_ms'
  >
>

export async function updateVisit(
  db: Writer,
  { id, version }: Pick<VisitRow, 'id' | 'version'>,
  change: VisitChange,
): Promise<void> {
  await db
    .updateTable('visit')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .execute()
}

/** With its events: a visit that never was. */
export async function deleteVisit(db: Writer, id: string): Promise<void> {
  // An undoing names what it undoes, so it goes first.
  await db
    .deleteFrom('visit_event')
    .where('visit_id', '=', id)
    .where('undoes', 'is not', null)
    .execute()
  await db.deleteFrom('visit_event').where('visit_id', '=', id).execute()
  await db.deleteFrom('visit').where('id', '=', id).execute()
}

export async function insertEvent(db: Writer, event: VisitEventRow): Promise<void> {
  await db.insertInto('visit_event').values(event).execute()
}

export async function findEvent(db: Reader, id: string): Promise<VisitEventRow | undefined> {
  return db.selectFrom('visit_event').selectAll().where('id', '=', id).executeTakeFirst()
}

/** In the order in which they happened. */
export async function listEvents(
  db: Reader,
  visitIds: readonly string[],
): Promise<VisitEventRow[]> {
  if (visitIds.length === 0) return []
  return db
    .selectFrom('visit_event')
    .selectAll()
    .where('visit_id', 'in', [...visitIds])
    .orderBy('id')
    .execute()
}

export async function listLastDays(db: Reader, personIds: readonly string[]) {
  if (personIds.length === 0) return []
  return db
    .selectFrom('visit')
    .select(({ fn, eb }) => [
      'person_id',
      fn.max<string>('day').as('day'),
      fn.sum<number>(eb.case().when('state', '<>', 'ended').then(1).else(0).end()).as('open'),
    ])
    .where('person_id', 'in', [...personIds])
    .groupBy('person_id')
    .execute()
}

export async function listLastPeople(db: Reader, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('visit')
    .innerJoin('person', 'person.id', 'person_id')
    .select(({ fn }) => ['person_id', fn.max('arrived_at').as('last')])
    .where('anonymised_on', 'is', null)
    .groupBy('person_id')
    .orderBy('last', 'desc')
    .limit(limit)
    .execute()
  return rows.flatMap(({ person_id }) => person_id ?? [])
}

function withCaller(db: Reader) {
  return db
    .selectFrom('visit')
    .leftJoin('staff', 'staff.id', 'visit.called_by')
    .selectAll('visit')
    .select(['staff.name as called_by_name', 'staff.room'])
}

/** Whether the person is in the queue or being received. */
export async function hasOpenVisit(db: Reader, personId: string): Promise<boolean> {
  const row = await db
    .selectFrom('visit')
    .select('id')
    .where('person_id', '=', personId)
    .where('state', '<>', 'ended')
    .executeTakeFirst()
  return row !== undefined
}
