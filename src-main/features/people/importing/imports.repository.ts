import type { PartialDate } from '#contract/calendar/partial-date.ts'
import type { Reader, Writer } from '#main/store/database.ts'
import { inSlices } from '#main/store/in-slices.ts'
import type { RegisterImportPersonRow, RegisterImportRow } from './imports.table.ts'

type KnownPeople = Readonly<{
  births: readonly Readonly<{ id: string; birth: PartialDate }>[]
  tails: readonly Readonly<{ id: string; tail: string }>[]
}>

/** Births and phones of everybody who has a file: by what rows are compared beside the names. */
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
  return {
    births: births.flatMap(({ id, birth: iso, birth_precision: precision }) =>
      iso && precision ? [{ id, birth: { iso, precision } }] : [],
    ),
    tails,
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

/** Whatever is recorded of a person beside who they are. */
const recordTables = [
  'visit',
  'need',
  'service_given',
  'consent',
  'case_note',
  'case_team',
  'plan',
  'referral',
  'paper',
  'person_target',
  'residence',
  'correction',
  'emergency_access',
  'restricted_file',
  'erasure_request',
  'processing_restriction',
  'retention_hold',
  'merge',
] as const

/** Of these people, those whose file is as the register opened it, and of whom nothing else is written anywhere. */
export async function listUntouched(db: Reader, ids: readonly string[]): Promise<Set<string>> {
  const untouched = new Set(await inSlices(ids, (slice) => listUnchanged(db, slice)))
  for (const table of recordTables) {
    const used = await inSlices(ids, (slice) =>
      db
        .selectFrom(table)
        .select('person_id')
        .where('person_id', 'in', [...slice])
        .execute(),
    )
    for (const { person_id } of used) if (person_id !== null) untouched.delete(person_id)
  }
  return untouched
}

async function listUnchanged(db: Reader, ids: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('person')
    .select('id')
    .where('id', 'in', [...ids])
    .where('version', '=', 1)
    .where('household_id', 'is', null)
    .where('anonymised_on', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      // What somebody has half typed about them is not lost.
      not(exists(selectFrom('draft').select('subject').whereRef('subject', '=', 'person.id'))),
    )
    .execute()
  return rows.map(({ id }) => id)
}

export async function deletePeople(db: Writer, ids: readonly string[]): Promise<void> {
  await inSlices(ids, async (slice) => {
    for (const table of ['person_name', 'person_contact', 'register_import_person'] as const) {
      await db
        .deleteFrom(table)
        .where('person_id', 'in', [...slice])
        .execute()
    }
    await db
      .deleteFrom('person')
      .where('id', 'in', [...slice])
      .execute()
    return []
  })
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
