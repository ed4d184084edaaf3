import type { PartialDate } from '#contract/calendar/partial-date.ts'
import type { Reader, Writer } from '#main/store/database.ts'
import { inSlices } from '#main/store/in-slices.ts'
import type { RegisterImportPersonRow, RegisterImportRow } from './imports.table.ts'

type KnownPeople = Readonly<{
  births: readonly Readonly<{ id: string; birth: PartialDate }>[]
  tails: readonly Readonly<{ id: string; tail: string }>[]
  addresses: readonly Readonly<{ id: string; address: string; landmark: string }>[]
}>

/** Births, phones and addresses of everybody who has a file: by what rows are compared beside the names. */
export async function listKnown(db: Reader): Promise<KnownPeople> {
  const births = await db
    .selectFrom('person')
    .select(['id', 'birth', 'birth_precision'])
    .where('birth', 'is not', null)
    .execute()
  const tails = await db
    .selectFrom('person_contact')
    .select(['person_id as id', 'tail'])
    .where('kind', '=', 'phone')
    .where('tail', '<>', '')
    .execute()
  const addresses = await db
    .selectFrom('person')
    .select(['id', 'address', 'landmark'])
    .where(({ or, eb }) => or([eb('address', '<>', ''), eb('landmark', '<>', '')]))
    .execute()
  return {
    births: births.flatMap(({ id, birth: iso, birth_precision: precision }) =>
      iso && precision ? [{ id, birth: { iso, precision } }] : [],
    ),
    tails,
    addresses,
  }
}

export async function insertImport(db: Writer, row: RegisterImportRow): Promise<void> {
  await db.insertInto('register_import').values(row).execute()
}

export async function insertImported(db: Writer, row: RegisterImportPersonRow): Promise<void> {
  await db.insertInto('register_import_person').values(row).execute()
}

type Listed = RegisterImportRow & Readonly<{ staff_name: string }>

/** Newest first, with who did it. */
export async function listImports(db: Reader): Promise<Listed[]> {
  return imports(db).orderBy('register_import.id', 'desc').execute()
}

export async function findImport(db: Reader, id: string): Promise<Listed | undefined> {
  return imports(db).where('register_import.id', '=', id).executeTakeFirst()
}

function imports(db: Reader) {
  return db
    .selectFrom('register_import')
    .innerJoin('staff', 'staff.id', 'imported_by')
    .selectAll('register_import')
    .select('staff.name as staff_name')
}

export async function listImported(db: Reader, importId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('register_import_person')
    .select('person_id')
    .where('import_id', '=', importId)
    .orderBy('line')
    .execute()
  return rows.map(({ person_id }) => person_id)
}

/** Of these people, those of whom somebody has half typed something: it is not lost. */
export async function listHalfTyped(db: Reader, ids: readonly string[]): Promise<Set<string>> {
  const subjects = await inSlices(ids, (slice) =>
    db
      .selectFrom('draft')
      .select('subject')
      .where('subject', 'in', [...slice])
      .execute(),
  )
  return new Set(subjects.map(({ subject }) => subject))
}

/** True where the row still had this version. */
export async function markTakenBack(
  db: Writer,
  { id, version }: Pick<RegisterImportRow, 'id' | 'version'>,
  by: Readonly<{ at: string; staffId: string }>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('register_import')
    .set({ taken_back_at: by.at, taken_back_by: by.staffId, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
