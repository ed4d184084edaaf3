import type { ReferralAct } from '#contract/referral-states.ts'
import type { CommandContext } from '#main/ipc/context.ts'
import * as referrals from './referrals.repository.ts'

type Happened = Readonly<{ kind: ReferralAct; channel?: string; remark?: string }>

/** Everything that happens to a letter stands in its history, with who and when. */
export async function recordEvent(
  { db, newId, clock, session }: Pick<CommandContext, 'db' | 'newId' | 'clock' | 'session'>,
  referralId: string,
  { kind, channel = '', remark = '' }: Happened,
): Promise<void> {
  await referrals.insertEvent(db, {
    id: newId(),
    referral_id: referralId,
    kind,
    at: clock.now(),
    staff_id: session.staffId,
    channel,
    remark,
  })
}
