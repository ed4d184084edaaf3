import { isOnTeam } from '#main/features/people/case-team.service.ts'
import { type CaseReader, mayReadCase } from '#main/features/people/case-reading.service.ts'
import type { QueryContext } from '#main/ipc/context.ts'
import type { RefusalOf } from '#main/ipc/refusal.ts'
import * as referrals from './referrals.repository.ts'
import type { NamedReferral } from './referrals.repository.ts'

export type Owning = Pick<QueryContext, 'db' | 'session'> &
  Readonly<{ refusal: RefusalOf<'referral-not-found' | 'not-your-case'> }>

type Reading = CaseReader & Readonly<{ refusal: Owning['refusal'] }>

/** The letter, for who may read the case. */
export async function readable(context: Reading, id: string): Promise<NamedReferral> {
  const row = await referrals.findReferral(context.db, id)
  if (!row) throw context.refusal('referral-not-found')
  // A draft is nobody's but the team's.
  if (row.state === 'draft') return own(context, id)
  if (!(await mayReadCase(context, row.person_id))) throw context.refusal('not-your-case')
  return row
}

/** The letter, for who works on the case. */
export async function own({ db, session, refusal }: Owning, id: string): Promise<NamedReferral> {
  const row = await referrals.findReferral(db, id)
  if (!row) throw refusal('referral-not-found')
  if (!(await isOnTeam(db, row.person_id, session.staffId))) throw refusal('not-your-case')
  return row
}
