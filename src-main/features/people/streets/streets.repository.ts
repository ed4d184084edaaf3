import type { Reader, Writer } from '#main/store/database.ts'
import type { StreetRow } from './streets.table.ts'

export async function listStreets(db: Reader): Promise<StreetRow[]> {
  return db.selectFrom('street').selectAll().orderBy('position').execute()
}

export async function deleteStreets(db: Writer): Promise<void> {
  await db.deleteFrom('street').execute()
}

export async function insertStreet(db: Writer, street: StreetRow): Promise<void> {
  await db.insertInto('street').values(street).execute()
}
