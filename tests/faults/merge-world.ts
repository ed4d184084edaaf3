import { sql } from 'kysely'
import type { Side } from '#contract/merging.contract.ts'
import { recordTableNames } from '#main/features/people/merging/records.ts'
import type { TestDesk } from '#support/open-desk.ts'

/** The same two people twice in one store: once merged for a while, once never. */
export type World = Readonly<{
  desk: TestDesk
  ids: Readonly<Record<Side, string>>
  relative: string
}>

/** What stands under a record of the file, and by which column. */
const parts = [
  ['visit_event', 'visit_id', 'visit'],
  ['plan_goal', 'plan_id', 'plan'],
  ['plan_step', 'goal_id', 'plan_goal'],
] as const

/**
 * Everything the store holds of one file, with every id as the how-manieth of its world it is. What no file keeps when
 * it is written anew (when, and as which version) is left out.
 */
export async function dumpOf(world: World, side: Side): Promise<string[]> {
  const { db } = world.desk.desk.open()!
  const rows: (readonly [table: string, row: object])[] = []
  const person = world.ids[side]
  // A correction tells what the file said before, which is not the same of one file and of two: tests/main/people.
  for (const table of recordTableNames.filter((name) => name !== 'correction')) {
    const found = await db.selectFrom(table).selectAll().where('person_id', '=', person).execute()
    rows.push(...found.map((row) => [table, row] as const))
  }
  for (const [table, column, whole] of parts) {
    const ids = rows.flatMap(([of, row]) => (of === whole && 'id' in row ? [String(row.id)] : []))
    const found = await db.selectFrom(table).selectAll().where(sql.ref(column), 'in', ids).execute()
    rows.push(...found.map((row) => [table, row] as const))
  }
  for (const table of [
    'person_name',
    'person_contact',
    'person_target',
    'case_team',
    'residence',
  ] as const) {
    const found = await db.selectFrom(table).selectAll().where('person_id', '=', person).execute()
    rows.push(...found.map((row) => [table, { ...row, id: '', position: 0 }] as const))
  }
  const row = await db.selectFrom('person').selectAll().where('id', '=', person).executeTakeFirst()
  rows.push(['person', { ...row, id: person, version: 0, file_number: '' }])
  if (row?.household_id) {
    const home = await db
      .selectFrom('household')
      .select('head_person_id')
      .where('id', '=', row.household_id)
      .executeTakeFirst()
    rows.push(['household', { ...home }])
  }
  const ids = rows.flatMap(([, one]) => ('id' in one && one.id !== '' ? [String(one.id)] : []))
  const known = new Map([
    [world.ids.kept, 'kept'],
    [world.ids.other, 'other'],
    [world.relative, 'relative'],
    // Ids sort by the time they were made.
    ...ids.toSorted().map((id, at) => [id, `record ${at}`] as const),
  ])
  return rows
    .map(([table, one]) => `${table} ${JSON.stringify(one, unlikeLeftOut)}`)
    .map((line) =>
      line.replaceAll(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gu, (id) => known.get(id) ?? id),
    )
    .map((line) => line.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, 'then'))
    .toSorted()
}

const unlike: ReadonlySet<string> = new Set(['ticket', 'number', 'household_id'])

function unlikeLeftOut(key: string, value: unknown): unknown {
  return unlike.has(key) ? value !== null : value
}
