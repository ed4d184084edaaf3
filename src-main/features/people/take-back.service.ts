import { forgetHalfTyped } from '#main/features/drafts/drafts.service.ts'
import type { CommandContext } from '#main/ipc/context.ts'
import { forgetRepliesAbout } from '#main/ipc/requests.repository.ts'
import { deletePeople, listAsOpened } from './as-opened.repository.ts'

/** Closes a file opened by mistake a moment ago; one that holds anything more stays. */
export async function takeBackPerson(
  { db }: Pick<CommandContext, 'db'>,
  personId: string,
): Promise<void> {
  const asOpened = await listAsOpened(db, [personId])
  if (!asOpened.has(personId)) return
  await deletePeople(db, [personId])
  await forgetHalfTyped(db, personId)
  await forgetRepliesAbout(db, personId)
}
