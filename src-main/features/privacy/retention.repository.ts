import { type ExpressionBuilder, sql } from 'kysely'
import type { RetentionKind } from '#contract/privacy.contract.ts'
import type { Database, Reader, Writer } from '#main/store/database.ts'
import type { RetentionRow } from './privacy.table.ts'

export async function getRetention(db: Reader): Promise<RetentionRow> {
  return db.selectFrom('retention').selectAll().executeTakeFirstOrThrow()
}

/** Writes the periods if they still have this version. */
export async function updateRetention(
  db: Writer,
  { version, ...months }: Omit<RetentionRow, 'id'>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('retention')
    .set({ ...months, version: version + 1 })
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export type Due = Readonly<{ personId: string | null; count: number; since: string }>

/** Nobody who is here, whose processing rests, or who is no longer anybody. */
function dormant(db: Reader) {
  return db
    .selectFrom('person')
    .where('anonymised_on', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('processing_restriction')
            .select('processing_restriction.id')
            .whereRef('processing_restriction.person_id', '=', 'person.id')
            .where('lifted_at', 'is', null),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('visit')
            .select('visit.id')
            .whereRef('visit.person_id', '=', 'person.id')
            .where('state', '<>', 'ended'),
        ),
      ),
    )
}

/** The days on which something happened with a person. Instants give their day in UTC: over years that is near enough. */
const happened = [
  ['visit', 'day'],
  ['service_given', 'day'],
  ['need', 'presented_on'],
  ['need', 'ended_on'],
  ['referral', 'issued_on'],
  ['referral', 'answered_on'],
  ['referral', 'ended_on'],
  ['referral', 'closed_on'],
  ['plan', 'agreed_on'],
  ['plan', 'closed_on'],
  ['consent', 'decided_on'],
  ['case_note', 'written_at'],
  ['plan', 'created_at'],
  ['erasure_request', 'decided_on'],
] as const

/** Who has had no contact since before that day, and when the last one was. */
export async function listWithoutContact(db: Reader, before: string): Promise<Due[]> {
  const rows = await dormant(db)
    .select((eb) => ['person.id', lastContact(eb).as('since')])
    .where((eb) => eb(lastContact(eb), '<', before))
    .orderBy('since')
    .execute()
  return rows.map(({ id, since }) => ({ personId: id, count: 1, since }))
}

function lastContact(eb: ExpressionBuilder<Database, 'person'>) {
  const days = happened.map(([table, column]) =>
    eb.fn.coalesce(
      sql<string>`(SELECT max(substr(${sql.ref(column)}, 1, 10)) FROM ${sql.table(table)}
        WHERE person_id = person.id)`,
      sql<string>`''`,
    ),
  )
  return sql<string>`max(substr(person.created_at, 1, 10), ${sql.join(days)})`
}

/** Who has notes written before that day; not how many. */
export async function listOldNotes(db: Reader, before: string): Promise<Omit<Due, 'count'>[]> {
  const rows = await db
    .selectFrom('case_note')
    .innerJoin(dormant(db).select('person.id').as('dormant'), 'dormant.id', 'person_id')
    .select(({ fn }) => ['person_id', fn.min<string>('written_at').as('since')])
    .where('written_at', '<', before)
    .groupBy('person_id')
    .execute()
  return rows.map(({ person_id, since }) => ({ personId: person_id, since: since.slice(0, 10) }))
}

/** Letters closed before that day that still say something, by person. */
export async function listOldLetters(db: Reader, before: string): Promise<Due[]> {
  const rows = await db
    .selectFrom('referral')
    .innerJoin(dormant(db).select('person.id').as('dormant'), 'dormant.id', 'person_id')
    .select(({ fn }) => [
      'person_id',
      fn.countAll<number>().as('count'),
      fn.min('closed_on').as('since'),
    ])
    .where('closed_on', '<', before)
    .where('short_code', 'is not', null)
    .groupBy('person_id')
    .$narrowType<{ since: string }>()
    .execute()
  return rows.map(({ person_id, count, since }) => ({ personId: person_id, count, since }))
}

export async function listOldLetterIds(
  db: Reader,
  personId: string,
  before: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom('referral')
    .select('id')
    .where('person_id', '=', personId)
    .where('closed_on', '<', before)
    .where('short_code', 'is not', null)
    .execute()
  return rows.map(({ id }) => id)
}

/** What was said in a line at visits, and of needs that have ended. */
export async function findOldRemarks(db: Reader, before: string): Promise<Due | undefined> {
  const { times: visits, since: visited } = await db
    .selectFrom('visit')
    .select(({ fn }) => [fn.countAll<number>().as('times'), fn.min('day').as('since')])
    .where('day', '<', before)
    .where('remark', '<>', '')
    .executeTakeFirstOrThrow()
  const { times: needs, since: presented } = await db
    .selectFrom('need')
    .select(({ fn }) => [fn.countAll<number>().as('times'), fn.min('presented_on').as('since')])
    .where('ended_on', '<', before)
    .where('presented_on', '<', before)
    .where('detail', '<>', '')
    .executeTakeFirstOrThrow()
  const [since] = [visited, presented].filter((day) => day !== null).toSorted()
  return since === undefined ? undefined : { personId: null, count: visits + needs, since }
}

export async function deleteOldRemarks(db: Writer, before: string): Promise<void> {
  await db
    .updateTable('visit')
    .set({ remark: '' })
    .where('day', '<', before)
    .where('remark', '<>', '')
    .execute()
  await db
    .updateTable('need')
    .set({ detail: '' })
    .where('ended_on', '<', before)
    .where('presented_on', '<', before)
    .where('detail', '<>', '')
    .execute()
}

/** Frozen without a file, by what they are editions of: only the last one's day counts. */
function oldPapers(db: Reader, before: string) {
  return db
    .selectFrom('paper')
    .select(['source_id', ({ fn }) => fn.max<string>('issued_at').as('last')])
    .where('person_id', 'is', null)
    .where('source_id', 'is not', null)
    .groupBy('source_id')
    .having(({ eb, fn }) => eb(fn.max('issued_at'), '<', before))
}

/** Attendance sheets, and complaints of who has no file. */
export async function findOldPapers(db: Reader, before: string): Promise<Due | undefined> {
  const days = (await oldPapers(db, before).execute()).map(({ last }) => last.slice(0, 10))
  const [since] = days.toSorted()
  return since === undefined ? undefined : { personId: null, count: days.length, since }
}

export async function listOldPaperIds(
  db: Reader,
  before: string,
): Promise<Readonly<{ id: string; of: string }>[]> {
  const rows = await db
    .selectFrom('paper')
    .innerJoin(oldPapers(db, before).as('old'), 'old.source_id', 'paper.source_id')
    .select(['paper.id', 'paper.source_id as of'])
    .where('person_id', 'is', null)
    .$narrowType<{ of: string }>()
    .execute()
  return rows
}

export async function deletePapers(db: Writer, ids: readonly string[]): Promise<void> {
  for (const id of ids) await db.deleteFrom('paper').where('id', '=', id).execute()
}

export async function findOldDrafts(db: Reader, before: string): Promise<Due | undefined> {
  const { count, since } = await db
    .selectFrom('draft')
    .select(({ fn }) => [fn.countAll<number>().as('count'), fn.min('saved_at').as('since')])
    .where('saved_at', '<', before)
    .executeTakeFirstOrThrow()
  return since === null ? undefined : { personId: null, count, since: since.slice(0, 10) }
}

export async function deleteOldDrafts(db: Writer, before: string): Promise<void> {
  await db.deleteFrom('draft').where('saved_at', '<', before).execute()
}

export async function deleteOldNotes(db: Writer, personId: string, before: string): Promise<void> {
  await db
    .deleteFrom('case_note')
    .where('person_id', '=', personId)
    .where('written_at', '<', before)
    .execute()
}

export type Hold = Readonly<{
  kind: RetentionKind
  person_id: string | null
  reason: string
  until: string
}>

export async function listHolds(db: Reader): Promise<Hold[]> {
  return db.selectFrom('retention_hold').select(['kind', 'person_id', 'reason', 'until']).execute()
}

/** One decision a line: the newest stands. */
export async function putHold(
  db: Writer,
  hold: Hold & Readonly<{ id: string; kept_at: string; kept_by: string }>,
): Promise<void> {
  await deleteHold(db, hold.kind, hold.person_id)
  await db
    .insertInto('retention_hold')
    .values({ ...hold, version: 1 })
    .execute()
}

export async function deleteHold(
  db: Writer,
  kind: RetentionKind,
  personId: string | null,
): Promise<void> {
  await db
    .deleteFrom('retention_hold')
    .where('kind', '=', kind)
    .where('person_id', personId === null ? 'is' : '=', personId)
    .execute()
}
