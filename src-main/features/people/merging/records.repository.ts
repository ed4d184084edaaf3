import { type Selectable, sql } from 'kysely'
import type { KeptField } from '#contract/put-right.ts'
import type { Database, Reader, Writer } from '#main/store/database.ts'
import { inSlices } from '#main/store/in-slices.ts'
import { type RecordTable, recordTableNames, tableOf } from './records.ts'

export type Recorded = Readonly<{
  id: string
  table: RecordTable
  at: string
  by: string
  /** The records it is a part of, the nearest first. */
  partOf: readonly string[]
}>

/** Every record of a person, table by table. */
export async function listRecords(db: Reader, personId: string): Promise<Recorded[]> {
  const found: Recorded[] = []
  for (const table of recordTableNames) {
    const { since, partOf = [] } = tableOf(table)
    const rows = await db
      .selectFrom(table)
      .select([
        'id',
        sql<string>`${since ? sql.ref(since.at) : sql.lit('')}`.as('at'),
        sql<string>`${since ? sql.ref(since.by) : sql.lit('')}`.as('by'),
        sql<string>`json_array(${sql.join(partOf.map((column) => sql.ref(column)))})`.as('wholes'),
      ])
      .where('person_id', '=', personId)
      .orderBy('id')
      .execute()
    for (const { id, at, by, wholes } of rows) {
      const ids: (string | null)[] = JSON.parse(wholes)
      found.push({ id, table, at, by, partOf: ids.filter((whole) => whole !== null) })
    }
  }
  return found
}

/** Puts these records of one person into the file of another one. Their versions stay: nothing of what they say has changed. */
export async function moveRecords(
  db: Writer,
  records: readonly Pick<Recorded, 'id' | 'table'>[],
  personId: string,
): Promise<void> {
  for (const [table, rows] of Map.groupBy(records, (record) => record.table)) {
    const ids = rows.map(({ id }) => id)
    await inSlices(ids, async (slice) => {
      await db
        .updateTable(table)
        .set({ person_id: personId })
        .where('id', 'in', [...slice])
        .execute()
      return []
    })
  }
}

type Help = Pick<
  Selectable<Database['service_given']>,
  'visit_id' | 'language' | 'interpreter' | 'zone_id' | 'source' | 'household_id'
>

export async function findHelp(db: Reader, id: string): Promise<Help> {
  return db
    .selectFrom('service_given')
    .select(['visit_id', 'language', 'interpreter', 'zone_id', 'source', 'household_id'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}

export async function updateHelp(db: Writer, id: string, change: Partial<Help>): Promise<void> {
  await db.updateTable('service_given').set(change).where('id', '=', id).execute()
}

/** Which field each of the person's corrections put right. */
export async function listCorrected(
  db: Reader,
  personId: string,
): Promise<ReadonlyMap<string, KeptField>> {
  const rows = await db
    .selectFrom('correction')
    .select(['id', 'field'])
    .where('person_id', '=', personId)
    .execute()
  return new Map(rows.map(({ id, field }) => [id, field]))
}
