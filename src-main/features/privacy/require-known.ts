import { isKnown } from '#main/features/people/people.service.ts'
import type { RefusalOf } from '#main/ipc/refusal.ts'
import type { Reader } from '#main/store/database.ts'

/** Somebody with a file, who is still somebody. */
export async function requireKnown(
  { db, refusal }: Readonly<{ db: Reader; refusal: RefusalOf<'person-not-found'> }>,
  personId: string,
): Promise<void> {
  if (!(await isKnown(db, personId))) throw refusal('person-not-found')
}
