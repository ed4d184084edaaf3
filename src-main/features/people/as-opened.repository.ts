import type { Reader, Writer } from '#main/store/database.ts'
import { inSlices } from '#main/store/in-slices.ts'

/** Whatever may be recorded of a person beside who they are; a test holds the list to the store. */
export const recordTables = [
  'visit',
  'need',
  'service_given',
  'consent',
  'case_note',
  'case_team',
  'plan',
  'referral',
  'paper',
  'residence',
  'correction',
  'emergency_access',
  'restricted_file',
  'erasure_request',
  'processing_restriction',
  'retention_hold',
  'merge',
] as const

/** What is of the file itself and goes with it. */
export const fileTables = [
  'person_name',
  'person_contact',
  'person_target',
  'register_import_person',
] as const

/** Of these people, those whose file is as it was opened, and of whom nothing else is written anywhere. */
export async function listAsOpened(db: Reader, ids: readonly string[]): Promise<Set<string>> {
  const asOpened = new Set(await inSlices(ids, (slice) => listUnchanged(db, slice)))
  for (const table of recordTables) {
    const used = await inSlices(ids, (slice) =>
      db
        .selectFrom(table)
        .select('person_id')
        .where('person_id', 'in', [...slice])
        .execute(),
    )
    for (const { person_id } of used) if (person_id !== null) asOpened.delete(person_id)
  }
  return asOpened
}

async function listUnchanged(db: Reader, ids: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('person')
    .select('id')
    .where('id', 'in', [...ids])
    .where('version', '=', 1)
    .where('household_id', 'is', null)
    .where('anonymised_on', 'is', null)
    .execute()
  return rows.map(({ id }) => id)
}

export async function deletePeople(db: Writer, ids: readonly string[]): Promise<void> {
  await inSlices(ids, async (slice) => {
    for (const table of fileTables) {
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
