import type { Reader, Writer } from '#main/store/database.ts'
import type { MonthlyReturnListRow, MonthlyReturnRow } from './returns.table.ts'

export type SignedRow = MonthlyReturnRow & Readonly<{ signed_by_name: string }>

type Month = Readonly<{ calendar: MonthlyReturnRow['calendar']; month: string }>

export async function insertReturn(db: Writer, signed: MonthlyReturnRow): Promise<void> {
  await db.insertInto('monthly_return').values(signed).execute()
}

export async function insertList(db: Writer, list: MonthlyReturnListRow): Promise<void> {
  await db.insertInto('monthly_return_list').values(list).execute()
}

/** The signed editions of a month, newest first. */
export async function listEditions(db: Reader, { calendar, month }: Month): Promise<SignedRow[]> {
  return db
    .selectFrom('monthly_return')
    .innerJoin('staff', 'staff.id', 'monthly_return.signed_by')
    .selectAll('monthly_return')
    .select('staff.name as signed_by_name')
    .where('monthly_return.calendar', '=', calendar)
    .where('monthly_return.month', '=', month)
    .orderBy('monthly_return.edition', 'desc')
    .execute()
}

/** The signed editions from that month to this, oldest first. */
export async function listSignedBetween(
  db: Reader,
  from: Month,
  to: Month,
): Promise<MonthlyReturnRow[]> {
  return db
    .selectFrom('monthly_return')
    .selectAll()
    .where('calendar', '=', from.calendar)
    .where('month', '>=', from.month)
    .where('month', '<=', to.month)
    .orderBy('month')
    .orderBy('edition')
    .execute()
}

/** Every signed edition without its figures, newest month first. */
export async function listSigned(db: Reader) {
  return db
    .selectFrom('monthly_return')
    .innerJoin('staff', 'staff.id', 'monthly_return.signed_by')
    .select([
      'monthly_return.calendar',
      'monthly_return.month',
      'monthly_return.edition',
      'monthly_return.signed_at',
      'staff.name as signed_by_name',
    ])
    .orderBy('monthly_return.first_day', 'desc')
    .orderBy('monthly_return.edition', 'desc')
    .execute()
}

/** Whom the tables of a signed return counted. */
export async function listMembers(db: Reader, returnId: string): Promise<MonthlyReturnListRow[]> {
  return db
    .selectFrom('monthly_return_list')
    .selectAll()
    .where('return_id', '=', returnId)
    .execute()
}

export async function findMembers(
  db: Reader,
  returnId: string,
  tableId: string,
): Promise<MonthlyReturnListRow | undefined> {
  return db
    .selectFrom('monthly_return_list')
    .selectAll()
    .where('return_id', '=', returnId)
    .where('table_id', '=', tableId)
    .executeTakeFirst()
}
