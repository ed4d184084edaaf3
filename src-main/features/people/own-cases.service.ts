import type { Reader, Writer } from '#main/store/database.ts'
import { inSlices } from '#main/store/in-slices.ts'
import * as cases from './own-cases.repository.ts'

/** Of these people, those whose case the colleague works on. */
export async function ownCases(
  db: Reader,
  staffId: string,
  personIds: readonly string[],
): Promise<ReadonlySet<string>> {
  return new Set(await inSlices(personIds, (slice) => cases.listOwnCases(db, staffId, slice)))
}

/** Takes the joining back, as if they had never been called. */
export async function leaveCase(db: Writer, staffId: string, personId: string): Promise<void> {
  await cases.deleteOwnCase(db, staffId, personId)
}
