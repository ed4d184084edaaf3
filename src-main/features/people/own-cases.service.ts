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

/** Takes the joining back, as if they had never been called; who has written anything since stays on the case. */
export async function leaveUnworkedCase(db: Writer, joined: cases.Joined): Promise<void> {
  if (await cases.hasWorked(db, joined)) return
  await cases.deleteOwnCase(db, joined)
}
