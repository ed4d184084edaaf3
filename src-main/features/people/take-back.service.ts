import { forgetHalfTyped } from '#main/features/drafts/drafts.service.ts'
import type { CommandContext } from '#main/ipc/context.ts'
import { forgetRepliesAbout } from '#main/ipc/requests.repository.ts'
import * as people from './take-back.repository.ts'

/** Closes a file opened by mistake a moment ago; one that holds anything more stays. */
export async function takeBackPerson(
  { db }: Pick<CommandContext, 'db'>,
  personId: string,
): Promise<void> {
  if (await people.hasRecords(db, personId)) return
  if (await people.deleteUntouchedPerson(db, personId)) {
    await forgetHalfTyped(db, personId)
    await forgetRepliesAbout(db, personId)
  }
}
