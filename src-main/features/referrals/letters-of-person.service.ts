import type { Referral } from '#contract/referrals.contract.ts'
import { type Viewer, viewReferral } from './referral-view.ts'
import * as referrals from './referrals.repository.ts'

/** Every letter of a person that has gone out, newest first; who may read the case is asked before. */
export async function lettersOfPerson(viewer: Viewer, personId: string): Promise<Referral[]> {
  const rows = await referrals.listReferrals(viewer.db, { personId, open: false })
  const out = rows.filter(({ state }) => state !== 'draft')
  return Promise.all(out.map((row) => viewReferral(viewer, row)))
}
