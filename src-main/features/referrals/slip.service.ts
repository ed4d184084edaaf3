import { readShortCode } from '#contract/short-code.ts'
import { type ReferralOutcome, stateAfter } from '#contract/referral-states.ts'
import type { ReferralLabel, SlipAnswer } from '#contract/referrals.contract.ts'
import { checkDayDone, checkOrder } from '#main/ipc/check-day.ts'
import type { Context } from '#main/ipc/handlers.ts'
import { asItWas } from './before-act.ts'
import { forgetIfAnswered } from './forget-if-answered.ts'
import { recordEvent } from './referral-events.ts'
import { labelOf } from './referral-view.ts'
import * as referrals from './referrals.repository.ts'

/** A slip has come back: its letter, however the code was typed. */
export async function findByCode(
  context: Context<'referrals.findByCode'>,
  { code }: Readonly<{ code: string }>,
): Promise<ReferralLabel> {
  const { db, refusal } = context
  const read = readShortCode(code)
  const row = read === undefined ? undefined : await referrals.findReferralByCode(db, read)
  if (!row) throw refusal('no-such-code')
  return labelOf(context, row)
}

type Returned = Readonly<{
  id: string
  version: number
  receivedOn: string
  remark: string
  slip: SlipAnswer
}>

type Recorded = ReferralLabel & Readonly<{ eventId: string }>

/** What the slip says; the reception may write it down without seeing what the letter is about. */
export async function recordSlip(
  context: Context<'referrals.recordSlip'>,
  { id, version, receivedOn, remark, slip }: Returned,
): Promise<Recorded> {
  const { db, refusal } = context
  const row = await referrals.findReferral(db, id)
  if (!row || row.state === 'draft') throw refusal('referral-not-found')
  if (row.version !== version) throw refusal('stale', { current: await labelOf(context, row) })
  const state = stateAfter(row, slip.answer)
  if (!state) throw refusal('not-possible-now')
  const notBefore = row.issued_on
  checkDayDone(context, { field: 'receivedOn', day: receivedOn })
  checkOrder(context, { field: 'receivedOn', day: receivedOn, notBefore })
  if (slip.answer === 'accept') {
    checkOrder(context, { field: 'slip.appointmentOn', day: slip.appointmentOn, notBefore })
  }
  const outcome = outcomes[slip.answer]
  await referrals.updateReferral(db, row, {
    state,
    // The first answer is the answer: what comes of it later does not make it a slower one.
    answered_on: row.answered_on ?? receivedOn,
    ended_on: outcome && receivedOn,
    outcome,
    ...answerColumns(slip),
  })
  await forgetIfAnswered(db, id, { state, outcome })
  const before = { letter: asItWas(row) }
  const eventId = await recordEvent(context, id, { kind: slip.answer, remark, before })
  const after = await referrals.findReferral(db, id)
  if (!after) throw new Error('A referral is gone')
  return { ...(await labelOf(context, after)), eventId }
}

/** Accepted or waiting is no outcome yet. */
const outcomes: Readonly<Record<SlipAnswer['answer'], ReferralOutcome | null>> = {
  accept: null,
  wait: null,
  reject: 'rejected',
  serve: 'served',
  'not-serve': 'not-served',
}

function answerColumns(slip: SlipAnswer) {
  if (slip.answer === 'reject') {
    return { refusal_reason: slip.reason, refused_by: slip.refusedBy }
  }
  if (slip.answer === 'accept' && slip.appointmentOn !== null) {
    return { appointment_on: slip.appointmentOn, appointment_at: slip.appointmentAt }
  }
  return {}
}
