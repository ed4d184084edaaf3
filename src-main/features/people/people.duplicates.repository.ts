import type { Reader } from '#main/store/database.ts'

type Instants = Readonly<{ start: string; end: string }>

/** Pairs of a file opened in this time and another one with the same birth day. */
export async function listSameBirth(db: Reader, { start, end }: Instants) {
  return db
    .selectFrom('person as newcomer')
    .innerJoin('person as other', 'other.birth', 'newcomer.birth')
    .select(['newcomer.id as person_id', 'other.id as other_id'])
    .where('newcomer.created_at', '>=', start)
    .where('newcomer.created_at', '<', end)
    .where('newcomer.birth_precision', '=', 'day')
    .where('other.birth_precision', '=', 'day')
    .whereRef('other.id', '<>', 'newcomer.id')
    .execute()
}

/** Pairs of a file opened in this time and another one with the same phone. */
export async function listSamePhone(db: Reader, { start, end }: Instants) {
  return db
    .selectFrom('person as newcomer')
    .innerJoin('person_contact as own', 'own.person_id', 'newcomer.id')
    .innerJoin('person_contact as theirs', 'theirs.tail', 'own.tail')
    .select(['newcomer.id as person_id', 'theirs.person_id as other_id'])
    .where('newcomer.created_at', '>=', start)
    .where('newcomer.created_at', '<', end)
    .where('own.kind', '=', 'phone')
    .where('own.tail', '<>', '')
    .whereRef('theirs.person_id', '<>', 'newcomer.id')
    .execute()
}
