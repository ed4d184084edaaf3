import type { Reader, Writer } from '#main/store/database.ts'
import type { MonthlyReturnRow } from './returns.table.ts'

export type SignedRow = MonthlyReturnRow & Readonly<{ signed_by_name: string }>

type Month = Readonly<{ calendar: MonthlyReturnRow['calendar']; month: string }>

export async function insertReturn(db: Writer, signed: MonthlyReturnRow): Promise<void> {
  await db.insertInto('monthly_return').values(signed).execute()
}

/** The signed editions of a month, newest first. */
export async function listEditions(db: Reader, { calendar, month }: Month): Promise<SignedRow[]> {
  return withSigner(db)
    .where('monthly_return.calendar', '=', calendar)
    .where('monthly_return.month', '=', month)
    .execute()
}

export async function listSigned(db: Reader): Promise<SignedRow[]> {
  return withSigner(db).execute()
}

function withSigner(db: Reader) {
  return db
    .selectFrom('monthly_return')
    .innerJoin('staff', 'staff.id', 'monthly_return.signed_by')
    .selectAll('monthly_return')
    .select('staff.name as signed_by_name')
    .orderBy('monthly_return.first_day', 'desc')
    .orderBy('monthly_return.edition', 'desc')
}
