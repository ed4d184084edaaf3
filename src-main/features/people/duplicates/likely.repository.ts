import type { Reader } from '#main/store/database.ts'

type Instants = Readonly<{ start: string; end: string }>

/** Files opened in this time. */
export async function listOpened(db: Reader, { start, end }: Instants): Promise<string[]> {
  const rows = await db
    .selectFrom('person')
    .select('id')
    .where('created_at', '>=', start)
    .where('created_at', '<', end)
    .execute()
  return rows.map(({ id }) => id)
}

/** Pairs of one of these people and another one with the same birth day. */
export async function listSameBirth(db: Reader, ids: readonly string[]) {
  return db
    .selectFrom('person as newcomer')
    .innerJoin('person as other', 'other.birth', 'newcomer.birth')
    .select(['newcomer.id as person_id', 'other.id as other_id'])
    .where('newcomer.id', 'in', ids)
    .where('newcomer.birth_precision', '=', 'day')
    .where('other.birth_precision', '=', 'day')
    .whereRef('other.id', '<>', 'newcomer.id')
    .execute()
}

/** Pairs of one of these people and another one with the same phone. */
export async function listSamePhone(db: Reader, ids: readonly string[]) {
  return db
    .selectFrom('person_contact as own')
    .innerJoin('person_contact as theirs', 'theirs.tail', 'own.tail')
    .select(['own.person_id as person_id', 'theirs.person_id as other_id'])
    .where('own.person_id', 'in', ids)
    .where('own.kind', '=', 'phone')
    .where('own.tail', '<>', '')
    .whereRef('theirs.person_id', '<>', 'own.person_id')
    .execute()
}
