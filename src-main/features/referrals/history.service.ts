import type { ReferralAct } from '#contract/referral-states.ts'
import type { ReferralLabel } from '#contract/referrals.contract.ts'
import { standingEvents } from './referral-events.ts'
import { type Viewer, viewLabels } from './referral-view.ts'
import * as referrals from './referrals.repository.ts'

type Happened = Readonly<{
  event: Readonly<{ id: string; kind: ReferralAct; at: string; staff: string }>
  label: ReferralLabel
}>

/** What happened to the letters of a person, as the one who asks may see it; remarks stay in the letter. */
export async function historyOfPerson(viewer: Viewer, personId: string): Promise<Happened[]> {
  const rows = await referrals.listReferrals(viewer.db, { personId, open: false })
  const labels = await viewLabels(viewer, rows)
  const histories = await Promise.all(
    labels.map(async (label) => {
      const events = await referrals.listEvents(viewer.db, label.id)
      return standingEvents(events).map(({ id, kind, at, staff_name }) => ({
        label,
        event: { id, kind, at, staff: staff_name },
      }))
    }),
  )
  return histories.flat()
}
