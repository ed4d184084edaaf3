import { addDays } from '#contract/calendar/iso-day.ts'
import type { Output } from '#contract/index.ts'
import type { ReferralLabel } from '#contract/referrals.contract.ts'
import type { Context } from '#main/ipc/handlers.ts'
import { viewLabels } from './referral-view.ts'
import * as referrals from './referrals.repository.ts'
import type { NamedReferral } from './referrals.repository.ts'

type DueItem = Output<'referrals.listDue'>[number]

/** What one's own letters ask to be done, by the day it is due: overdue first. */
export async function listDue(context: Context<'referrals.listDue'>): Promise<DueItem[]> {
  const { db, clock } = context
  const today = clock.today()
  const rows = await referrals.listReferrals(db, { personId: undefined, open: true })
  const labels = new Map((await viewLabels(context, rows)).map((label) => [label.id, label]))
  const rerouted = new Set(rows.map(({ after_id }) => after_id))
  return rows
    .flatMap((row) => {
      const label = labels.get(row.id)
      return label?.mine ? dueOf(row, label, today, rerouted.has(row.id)) : []
    })
    .toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1))
}

function dueOf(
  row: NamedReferral,
  referral: ReferralLabel,
  today: string,
  isRerouted: boolean,
): DueItem[] {
  const due = (kind: DueItem['kind'], dueOn: string | null): DueItem[] =>
    dueOn === null ? [] : [{ kind, dueOn, when: whenDue(dueOn, today), referral }]
  switch (row.state) {
    case 'issued':
    case 'delivered':
      return [...due('answer', row.answer_by), ...due('appointment', row.appointment_on)]
    case 'accepted':
      return due('appointment', row.appointment_on)
    case 'waiting-list':
      return due('answer', row.answer_by)
    case 'rejected':
      return isRerouted ? [] : due('re-route', row.answered_on)
    case 'served':
    case 'not-served':
    case 'withdrawn':
    case 'cancelled':
    case 'unknown':
      return due('close', row.answered_on)
    case 'draft':
    case 'closed':
      return []
    default:
      return row.state satisfies never
  }
}

function whenDue(day: string, today: string): DueItem['when'] {
  if (day < today) return 'overdue'
  if (day === today) return 'today'
  return day <= addDays(today, 7) ? 'this-week' : 'later'
}
