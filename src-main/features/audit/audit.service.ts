import type { Reader } from '#main/store/database.ts'
import { CLOCK_SET_BACK } from '#main/store/audit/append-audit.ts'
import { findNewestOf } from './audit.repository.ts'

/** When the clock was last found set back, by its new time. */
export async function findClockSetBack(db: Reader): Promise<string | undefined> {
  return (await findNewestOf(db, CLOCK_SET_BACK))?.at
}
