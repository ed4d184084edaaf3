import type { Reader } from '#main/store/database.ts'
import { listStaff } from './staff.repository.ts'
import type { StaffRow } from './staff.table.ts'

/** Everybody who works here now. */
export async function listWorking(db: Reader): Promise<StaffRow[]> {
  return (await listStaff(db)).filter(({ left_at }) => left_at === null)
}

/** How everybody is called who works here or has worked here. */
export async function staffNames(db: Reader): Promise<ReadonlyMap<string, string>> {
  return new Map((await listStaff(db)).map(({ id, name }) => [id, name]))
}
