import { readShortCode } from '#contract/short-code.ts'
import { hasFinalAnswer, type ReferralOutcome, stateAfter } from '#contract/referral-states.ts'
import type { SlipAnswer } from '#contract/referrals-slips.contract.ts'
import type { ReferralLabel } from '#contract/referrals.contract.ts'
import { checkDayDone, checkOrder } from '#main/ipc/check-day.ts'
import type { Context } from '#main/ipc/handlers.ts'
import { asItWas } from './before-act.ts'
import { forgetIfAnswered } from './forget-if-answered.ts'
import { isAnswer, recordEvent, standingEvents } from './referral-events.ts'
import { labelOf, viewLabels } from './referral-view.ts'
import * as referrals from './referrals.repository.ts'
import type { NamedReferral } from './referrals.repository.ts'

/** A slip has come back: its letter, however the code was typed. */
export async function findByCode(
  context: Context<'referrals.findByCode'>,
  { code }: Readonly<{ code: string }>,
): Promise<ReferralLabel> {
  const { db, refusal } = context
  const read = readShortCode(code)
  const row = read === undefined ? undefined : await referrals.findReferralByCode(db, read)
  const [label] = row ? await viewLabels(context, [row]) : []
  if (!label) throw refusal('no-such-code')
  return label
}

type Recording = Context<'referrals.recordSlip'>
type Returned = Readonly<{
  id: string
  version: number
  receivedOn: string
  remark: string
  slip: SlipAnswer
  corrects: boolean
}>

type Recorded = ReferralLabel & Readonly<{ eventId: string }>

/** What the slip says; the reception may write it down without seeing what the letter is about. */
export async function recordSlip(
  context: Recording,
  { id, version, receivedOn, remark, slip, corrects }: Returned,
): Promise<Recorded> {
  const { db, refusal } = context
  const row = await referrals.findReferral(db, id)
  if (!row || row.state === 'draft') throw refusal('referral-not-found')
  if (row.version !== version) throw refusal('stale', { current: await labelOf(context, row) })
  const state = stateAfter(row, slip.answer)
  if (!state) throw refusal('not-possible-now')
  // A letter that took a refusal further stands on it.
  const isRefusalGone = row.state === 'rejected' && state !== 'rejected'
  if (isRefusalGone && (await referrals.findNextReferral(db, id))) throw refusal('taken-further')
  checkDays(context, row, { receivedOn, slip })
  const wrong = corrects ? await wrongAnswer(context, row) : undefined
  const outcome = outcomes[slip.answer]
  await referrals.updateReferral(db, row, {
    state,
    // The first answer is the answer, if it was one: what comes of it later does not make it a slower one.
    answered_on: wrong?.isFirst ? receivedOn : (row.answered_on ?? receivedOn),
    ended_on: outcome && receivedOn,
    outcome,
    ...answerColumns(slip),
  })
  await forgetIfAnswered(db, id, { state, outcome })
  const eventId = await recordEvent(context, id, {
    kind: slip.answer,
    remark,
    before: { letter: asItWas(row) },
    ...(wrong && { corrects: wrong.id }),
  })
  const after = await referrals.findReferral(db, id)
  if (!after) throw new Error('A referral is gone')
  return { ...(await labelOf(context, after)), eventId }
}

function checkDays(
  context: Recording,
  { issued_on: notBefore }: NamedReferral,
  { receivedOn, slip }: Pick<Returned, 'receivedOn' | 'slip'>,
): void {
  checkDayDone(context, { field: 'receivedOn', day: receivedOn })
  checkOrder(context, { field: 'receivedOn', day: receivedOn, notBefore })
  if (slip.answer === 'accept') {
    checkOrder(context, { field: 'slip.appointmentOn', day: slip.appointmentOn, notBefore })
  }
}

/** The answer to be put right, and whether no other came before it. */
async function wrongAnswer({ db, refusal }: Recording, { id, state }: NamedReferral) {
  const events = standingEvents(await referrals.listEvents(db, id))
  const answers = events.filter(({ kind }) => isAnswer(kind))
  const last = answers.at(-1)
  if (!last || !hasFinalAnswer(state)) throw refusal('not-possible-now')
  return { id: last.id, isFirst: answers.length === 1 }
}

/** Accepted or waiting is no outcome yet. */
const outcomes: Readonly<Record<SlipAnswer['answer'], ReferralOutcome | null>> = {
  accept: null,
  wait: null,
  reject: 'rejected',
  'send-on': 'rejected',
  serve: 'served',
  'not-serve': 'not-served',
}

const nothingSaid = { refusal_reason: null, refused_by: null, reason: '', need_said: null }

/** What it says beside the answer, and nothing of an earlier one. */
function answerColumns(slip: SlipAnswer) {
  switch (slip.answer) {
    case 'accept': {
      const { appointmentOn, appointmentAt } = slip
      const appointment = { appointment_on: appointmentOn, appointment_at: appointmentAt }
      return { ...nothingSaid, ...(appointmentOn !== null && appointment) }
    }
    case 'wait':
      return nothingSaid
    case 'reject':
      return { ...nothingSaid, refusal_reason: slip.reason, refused_by: slip.refusedBy }
    case 'send-on': {
      const sentOn = { refusal_reason: 'sent-on', refused_by: 'provider', reason: slip.to } as const
      return { ...nothingSaid, ...sentOn }
    }
    case 'serve':
    case 'not-serve':
      return { ...nothingSaid, need_said: slip.needSaid }
    default:
      return slip satisfies never
  }
}
