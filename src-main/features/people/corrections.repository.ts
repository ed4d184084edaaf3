import type { Reader, Writer } from '#main/store/database.ts'
import type { CorrectionRow } from './people.table.ts'

export async function insertCorrection(db: Writer, correction: CorrectionRow): Promise<void> {
  await db.insertInto('correction').values(correction).execute()
}

export async function listCorrections(db: Reader, personId: string) {
  return db
    .selectFrom('correction')
    .innerJoin('staff', 'staff.id', 'corrected_by')
    .selectAll('correction')
    .select('staff.name as corrected_by_name')
    .where('person_id', '=', personId)
    .orderBy('correction.id', 'desc')
    .execute()
}
