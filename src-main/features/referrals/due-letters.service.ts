import type { DueLetter } from '#contract/due.contract.ts'
import type { ReferralLabel } from '#contract/referrals.contract.ts'
import type { QueryContext } from '#main/ipc/context.ts'
import { usualAnswerDay } from './usual-answer-day.ts'
import { viewLabels } from './referral-view.ts'
import * as referrals from './referrals.repository.ts'
import type { NamedReferral } from './referrals.repository.ts'

type Asking = Pick<QueryContext, 'db' | 'session' | 'may' | 'clock' | 'centre'>

/**
 * What letters ask to be done. A caseworker sees all that their own letters ask; the reception, who takes the slips
 * back, sees which letters still wait for one.
 */
export async function listDueLetters(context: Asking): Promise<DueLetter[]> {
  const { db, session, may } = context
  if (!may('referrals.content')) return listAwaited(context)
  const rows = await referrals.listOpenOfTeam(db, session.staffId)
  const labels = new Map((await viewLabels(context, rows)).map((label) => [label.id, label]))
  const rerouted = new Set(
    rows.filter(({ state }) => state !== 'cancelled').map(({ after_id }) => after_id),
  )
  return rows.flatMap((row) => {
    const label = labels.get(row.id)
    if (!label) return []
    const awaitedOn = answerAwaitedOn(row, context)
    return dueOf(row, { label, awaitedOn, isRerouted: rerouted.has(row.id) })
  })
}

async function listAwaited(context: Asking): Promise<DueLetter[]> {
  if (!context.may('referrals.recordSlip')) return []
  const rows = await referrals.listAwaitingAnswer(context.db)
  const days = new Map(rows.map((row) => [row.id, answerAwaitedOn(row, context)]))
  const labels = await viewLabels(context, rows)
  return labels.flatMap((referral) => due('answer', days.get(referral.id) ?? null, referral))
}

/** The day named in the letter, until it is accepted; else the usual days from what was last known. */
function answerAwaitedOn(row: NamedReferral, { centre }: Asking): string | null {
  if (row.answer_by !== null && row.state !== 'accepted') return row.answer_by
  const since = row.answered_on ?? row.issued_on
  return since && usualAnswerDay(since, centre)
}

type Standing = Readonly<{ label: ReferralLabel; awaitedOn: string | null; isRerouted: boolean }>

function dueOf(
  row: NamedReferral,
  { label: referral, awaitedOn, isRerouted }: Standing,
): DueLetter[] {
  switch (row.state) {
    case 'issued':
    case 'delivered':
      return [
        ...due('answer', awaitedOn, referral),
        ...due('appointment', row.appointment_on, referral),
      ]
    case 'accepted':
      return row.appointment_on === null
        ? due('answer', awaitedOn, referral)
        : due('appointment', row.appointment_on, referral)
    case 'waiting-list':
      return due('answer', awaitedOn, referral)
    case 'rejected':
      return isRerouted ? [] : due('re-route', row.ended_on, referral)
    case 'served':
    case 'not-served':
    case 'withdrawn':
    case 'cancelled':
    case 'unknown':
      return due('close', row.ended_on, referral)
    case 'draft':
    case 'closed':
      return []
    default:
      return row.state satisfies never
  }
}

function due(kind: DueLetter['kind'], dueOn: string | null, referral: ReferralLabel): DueLetter[] {
  return dueOn === null ? [] : [{ kind, dueOn, referral }]
}
