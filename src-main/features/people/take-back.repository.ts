import type { Reader, Writer } from '#main/store/database.ts'

const whatIsTheirs = [
  'visit',
  'need',
  'service_given',
  'consent',
  'case_note',
  'case_team',
  'plan',
  'referral',
] as const

/** Whether anything was recorded of the person beside the identity. */
export async function hasRecords(db: Reader, personId: string): Promise<boolean> {
  for (const table of whatIsTheirs) {
    const row = await db
      .selectFrom(table)
      .select('person_id')
      .where('person_id', '=', personId)
      .limit(1)
      .executeTakeFirst()
    if (row) return true
  }
  return false
}

/** True if the file was as it had been opened, and is gone. */
export async function deleteUntouchedPerson(db: Writer, personId: string): Promise<boolean> {
  const person = await db
    .selectFrom('person')
    .select(['version', 'household_id'])
    .where('id', '=', personId)
    .executeTakeFirst()
  if (person?.version !== 1 || person.household_id !== null) return false
  await db.deleteFrom('person_name').where('person_id', '=', personId).execute()
  await db.deleteFrom('person_contact').where('person_id', '=', personId).execute()
  await db.deleteFrom('person_target').where('person_id', '=', personId).execute()
  await db.deleteFrom('person').where('id', '=', personId).execute()
  return true
}
