import { isUndoable, ReferralAct } from '#contract/referral-states.ts'
import type { ReferralLabel } from '#contract/referrals.contract.ts'
import { restoreNeed } from '#main/features/needs/needs.service.ts'
import type { Context } from '#main/ipc/handlers.ts'
import { BeforeAct } from './before-act.ts'
import { own } from './own-referral.ts'
import { effectiveEvents, isAnswer, recordEvent } from './referral-events.ts'
import { labelOf } from './referral-view.ts'
import * as referrals from './referrals.repository.ts'
import type { ReferralEventRow } from './referrals.table.ts'

type Undoing = Context<'referrals.undo'>

/** Takes back the last thing that happened to a letter, exactly, with all that the same act did beside it. */
export async function undo(
  context: Undoing,
  { eventId }: Readonly<{ eventId: string }>,
): Promise<ReferralLabel> {
  const { db, refusal, session, trace } = context
  const event = await referrals.findEvent(db, eventId)
  if (!event) throw refusal('cannot-undo')
  // The reception takes back the slip it recorded itself; anything else is for who works on the case.
  const isOwnSlip = event.staff_id === session.staffId && isAnswer(event.kind)
  if (!isOwnSlip) await own(context, event.referral_id)
  trace({ subjectId: event.referral_id, detail: { undone: event.kind } })

  const { along } = await takeBack(context, event)
  for (const id of along) {
    const done = await referrals.findEvent(db, id)
    if (!done) throw refusal('cannot-undo')
    await takeBack(context, done)
  }
  const row = await referrals.findReferral(db, event.referral_id)
  if (!row) throw refusal('referral-not-found')
  return labelOf(context, row)
}

async function takeBack(context: Undoing, event: ReferralEventRow) {
  const { db, refusal } = context
  const kind = ReferralAct.parse(event.kind)
  const row = await referrals.findReferral(db, event.referral_id)
  const last = effectiveEvents(await referrals.listEvents(db, event.referral_id)).at(-1)
  if (!row || last?.id !== event.id || event.before === null || !isUndoable(kind)) {
    throw refusal('cannot-undo')
  }
  const before = BeforeAct.parse(JSON.parse(event.before))
  // A letter that took a refusal further stands on it.
  const isRefusal = isAnswer(kind) && row.state === 'rejected' && before.letter.state !== 'rejected'
  if (isRefusal && (await referrals.isFollowed(db, row.id))) throw refusal('cannot-undo')
  if (before.need && !(await restoreNeed(db, before.need))) throw refusal('cannot-undo')
  await referrals.updateReferral(db, row, before.letter)
  await recordEvent(context, row.id, { kind, undoes: event.id })
  return before
}
