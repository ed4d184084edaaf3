import { DuplicateReason, type LookAlikes, mostListed } from '#contract/duplicates.contract.ts'
import { hiddenFiles } from '#main/features/restricted/hidden-files.service.ts'
import type { QueryContext } from '#main/ipc/context.ts'
import type { Context } from '#main/ipc/handlers.ts'
import { isKnown, labelsOf } from '../people.service.ts'
import * as duplicates from './duplicates.repository.ts'

/** Whom somebody should look at; a pair with a hidden file would tell that there is such a file. */
export async function listDuplicates(
  context: QueryContext,
): Promise<{ pairs: LookAlikes[]; total: number }> {
  const hidden = await hiddenFiles(context)
  const rows = (await duplicates.listOpenPairs(context.db)).filter(
    ({ one_id, other_id }) => !hidden.has(one_id) && !hidden.has(other_id),
  )
  const listed = rows.slice(0, mostListed)
  const labels = await labelsOf(
    context,
    listed.flatMap(({ one_id, other_id }) => [one_id, other_id]),
  )
  const pairs = listed.flatMap(({ one_id, other_id, reasons, found_at: foundAt }) => {
    const [one, other] = [labels.get(one_id), labels.get(other_id)]
    const told = DuplicateReason.array().parse(JSON.parse(reasons))
    return one && other ? [{ one, other, reasons: told, foundAt }] : []
  })
  return { pairs, total: rows.length }
}

type Two = Readonly<{ oneId: string; otherId: string }>

/** Somebody has looked: they are two people. */
export async function keepApart(
  context: Context<'people.keepApart'>,
  { oneId, otherId }: Two,
): Promise<Record<string, never>> {
  const { db, clock, session, refusal } = context
  if (oneId === otherId) throw refusal('same-person')
  await requireBoth(context, { oneId, otherId })
  const decided = { at: clock.now(), by: session.staffId }
  await duplicates.saveApart(db, duplicates.pairOf(oneId, otherId), decided)
  context.trace({ subjectType: 'person', subjectId: oneId, detail: { other: otherId } })
  return {}
}

export async function compareAgain(
  context: Context<'people.compareAgain'>,
  { oneId, otherId }: Two,
): Promise<Record<string, never>> {
  await requireBoth(context, { oneId, otherId })
  await duplicates.restorePair(context.db, duplicates.pairOf(oneId, otherId))
  context.trace({ subjectType: 'person', subjectId: oneId, detail: { other: otherId } })
  return {}
}

async function requireBoth(
  { db, refusal }: Pick<Context<'people.compareAgain'>, 'db' | 'refusal'>,
  { oneId, otherId }: Two,
): Promise<void> {
  for (const id of [oneId, otherId]) {
    if (!(await isKnown(db, id))) throw refusal('person-not-found')
  }
}
