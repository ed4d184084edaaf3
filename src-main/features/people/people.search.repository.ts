import { sql } from 'kysely'
import { addressLine } from '#contract/address-line.ts'
import type { DayRange, PartialDate } from '#contract/calendar/partial-date.ts'
import type { Reader } from '#main/store/database.ts'

const most = 100

export type Found = Readonly<{ person_id: string; text: string }>

/** People with a phone whose digits, last first, begin so; newest first. */
export async function listByPhone(db: Reader, tail: string): Promise<Found[]> {
  return db
    .selectFrom('person_contact')
    .select(['person_id', 'value as text'])
    .where('tail', '>=', tail)
    .where('tail', '<', `${tail}:`)
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
}

/** Where everybody lives of whom it is known. */
export async function listAllAddresses(db: Reader): Promise<Found[]> {
  return toFound(await addresses(db).execute())
}

export async function listAddresses(db: Reader, ids: readonly string[]): Promise<Found[]> {
  return toFound(
    await addresses(db)
      .where('id', 'in', [...ids])
      .execute(),
  )
}

function addresses(db: Reader) {
  return db
    .selectFrom('person')
    .select(['id', 'address', 'landmark'])
    .where(({ or, eb }) => or([eb('address', '<>', ''), eb('landmark', '<>', '')]))
}

type PlaceRow = Readonly<{ id: string; address: string; landmark: string }>

function toFound(rows: readonly PlaceRow[]): Found[] {
  return rows.map((row) => ({ person_id: row.id, text: addressLine(row) }))
}

export type Born = Readonly<{ person_id: string; text: string; birth: PartialDate }>

/** People whose known birth day is in that range; newest file first. */
export async function listBornBetween(db: Reader, { first, last }: DayRange): Promise<Born[]> {
  return toBorn(
    await births(db)
      .where('birth_precision', '=', 'day')
      .where('birth', '>=', first)
      .where('birth', '<=', last)
      .execute(),
  )
}

/** People of whom a month, a year or an age is known that may touch the range: within a year on either side. */
export async function listBornAbout(db: Reader, { first, last }: DayRange): Promise<Born[]> {
  return toBorn(
    await births(db)
      .where('birth_precision', '<>', 'day')
      .where('birth', '>=', String(Number(first.slice(0, 4)) - 1))
      .where('birth', '<', String(Number(last.slice(0, 4)) + 2))
      .execute(),
  )
}

/** By the number of their own file, of one that went into it, or of their household's. */
export async function listByFileNumber(db: Reader, numbers: readonly string[]): Promise<Found[]> {
  const own = await db
    .selectFrom('person')
    .select(['id as person_id', 'file_number as text'])
    .where('file_number', 'in', [...numbers])
    .execute()
  const family = await db
    .selectFrom('person')
    .innerJoin('household', 'household.id', 'person.household_id')
    .select(['person.id as person_id', 'household.file_number as text'])
    .where('household.file_number', 'in', [...numbers])
    .execute()
  const beside = await db
    .selectFrom('residence')
    .innerJoin('household', 'household.id', 'residence.household_id')
    .select(['person_id', 'household.file_number as text'])
    .where('household.file_number', 'in', [...numbers])
    .where('until', 'is', null)
    .execute()
  const merged = await db
    .selectFrom(filesGone(numbers).as('gone'))
    .innerJoin('person', 'person.id', 'gone.id')
    .select(['person.id as person_id', 'gone.text'])
    .execute()
  return [...own, ...merged, ...family, ...beside]
}

/** By the number that a register had which was brought in, as it stood there; of a file that went into another one, that. */
export async function listByOldNumber(db: Reader, text: string): Promise<Found[]> {
  const held = sql<Readonly<{ id: string; text: string }>>`(
    WITH RECURSIVE held (id, text) AS (
      SELECT person_id, old_number FROM register_import_person
      WHERE old_number = ${text} COLLATE NOCASE AND old_number <> ''
      UNION ALL
      SELECT merge.person_id, held.text FROM merge JOIN held ON held.id = merge.other_id
    )
    SELECT id, text FROM held
  )`
  return db
    .selectFrom(held.as('held'))
    .innerJoin('person', 'person.id', 'held.id')
    .select(['person.id as person_id', 'held.text'])
    .orderBy('person.id', 'desc')
    .limit(most)
    .execute()
}

/** Files of these numbers that went into others, with each that holds them: one may have gone into one that went further. */
function filesGone(numbers: readonly string[]) {
  return sql<Readonly<{ id: string; text: string }>>`(
    WITH RECURSIVE gone (id, text) AS (
      SELECT person_id, other_number FROM merge WHERE other_number IN (${sql.join(numbers)})
      UNION ALL
      SELECT merge.person_id, gone.text FROM merge JOIN gone ON gone.id = merge.other_id
    )
    SELECT id, text FROM gone
  )`
}

export async function listByLetterCode(db: Reader, codes: readonly string[]): Promise<Found[]> {
  const rows = await db
    .selectFrom('referral')
    .select(['person_id', 'short_code as text'])
    .where('short_code', 'in', [...codes])
    .execute()
  return rows.flatMap(({ person_id, text }) => (text === null ? [] : { person_id, text }))
}

function births(db: Reader) {
  return db
    .selectFrom('person')
    .select(['id', 'birth', 'birth_precision'])
    .orderBy('id', 'desc')
    .limit(most)
}

type BirthRow = Readonly<{
  id: string
  birth: string | null
  birth_precision: PartialDate['precision'] | null
}>

function toBorn(rows: readonly BirthRow[]): Born[] {
  return rows.flatMap(({ id, birth: iso, birth_precision: precision }) =>
    iso && precision ? { person_id: id, text: iso, birth: { iso, precision } } : [],
  )
}
