import type { Insertable, Selectable } from 'kysely'
import type { Database, Reader, Writer } from '#main/store/database.ts'
import { inSlices } from '#main/store/in-slices.ts'

export type LookAlikeRow = Selectable<Database['look_alike']>
type Pair = Pick<LookAlikeRow, 'one_id' | 'other_id'>

/** A pair stands once, the lesser id first. */
export function pairOf(id: string, otherId: string): Pair {
  return id < otherId ? { one_id: id, other_id: otherId } : { one_id: otherId, other_id: id }
}

/** Pairs of which nobody has said that they are two people, the likeliest first. */
export async function listOpenPairs(db: Reader): Promise<LookAlikeRow[]> {
  return db
    .selectFrom('look_alike')
    .selectAll()
    .where('apart_at', 'is', null)
    .orderBy('score', 'desc')
    .orderBy('found_at', 'desc')
    .execute()
}

/** Everybody who has a file, with what their birth is known as, and whether it was compared as it now is. */
export async function listCompared(db: Reader) {
  return db
    .selectFrom('person')
    .leftJoin('look_alike_seen', 'look_alike_seen.person_id', 'person.id')
    .select([
      'person.id',
      'person.birth',
      'person.birth_precision',
      'person.address',
      'person.landmark',
      'person.household_id',
      'person.version',
      'look_alike_seen.version as seen',
    ])
    .where('anonymised_on', 'is', null)
    .execute()
}

export async function listTails(db: Reader): Promise<{ person_id: string; tail: string }[]> {
  return db
    .selectFrom('person_contact')
    .select(['person_id', 'tail'])
    .where('kind', '=', 'phone')
    .where('tail', '<>', '')
    .execute()
}

/** What was found of these people before, but for what somebody has decided. */
export async function deleteOpenPairs(db: Writer, ids: readonly string[]): Promise<void> {
  for (const side of ['one_id', 'other_id'] as const) {
    await inSlices(ids, async (slice) => {
      await db
        .deleteFrom('look_alike')
        .where('apart_at', 'is', null)
        .where(side, 'in', [...slice])
        .execute()
      return []
    })
  }
}

/** What was decided stays decided. */
export async function insertPair(
  db: Writer,
  found: Insertable<Database['look_alike']>,
): Promise<void> {
  await db
    .insertInto('look_alike')
    .values(found)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function saveSeen(db: Writer, personId: string, version: number): Promise<void> {
  await db
    .insertInto('look_alike_seen')
    .values({ person_id: personId, version })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet({ version }))
    .execute()
}

export async function saveApart(
  db: Writer,
  pair: Pair,
  { at, by }: Readonly<{ at: string; by: string }>,
): Promise<void> {
  const apart = { apart_at: at, apart_by: by }
  await db
    .insertInto('look_alike')
    .values({ ...pair, ...apart, score: 0, reasons: '[]', found_at: at })
    .onConflict((conflict) => conflict.columns(['one_id', 'other_id']).doUpdateSet(apart))
    .execute()
}

/** Takes the decision back; a pair that nothing speaks for is forgotten. */
export async function restorePair(db: Writer, { one_id, other_id }: Pair): Promise<void> {
  await db
    .updateTable('look_alike')
    .set({ apart_at: null, apart_by: null })
    .where('one_id', '=', one_id)
    .where('other_id', '=', other_id)
    .execute()
  await db.deleteFrom('look_alike').where('score', '=', 0).where('apart_at', 'is', null).execute()
}

/** The row of `meta` that says by which weights the list was made. */
const madeBy = 'look_alikes_weighed_by'

export async function findWeighing(db: Reader): Promise<string | undefined> {
  const query = db.selectFrom('meta').select('value').where('key', '=', madeBy)
  return (await query.executeTakeFirst())?.value
}

export async function saveWeighing(db: Writer, value: string): Promise<void> {
  await db
    .insertInto('meta')
    .values({ key: madeBy, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute()
}
