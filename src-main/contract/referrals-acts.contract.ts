import { z } from 'zod'
import { command } from './define-message.ts'
import { Id } from './ids.ts'
import { NeedEnding, UnmetReason } from './lists.ts'
import { hasItsReason } from './needs.contract.ts'
import { Referral, ReferralLabel, SeenReferral, notYours } from './referrals.contract.ts'

export const DeliveryChannel = z.enum(['hand', 'post', 'phone', 'fax', 'email'])

/** What is done with a letter that was issued. */
export const referralsActsContract = {
  'referrals.undo': command({
    permission: 'referrals.recordSlip',
    input: z.object({ eventId: Id }),
    output: ReferralLabel,
    failures: [...notYours, 'cannot-undo'],
  }),
  'referrals.deliver': command({
    permission: 'referrals.write',
    input: SeenReferral.extend({ channel: DeliveryChannel }),
    output: Referral,
    failures: [...notYours, 'not-possible-now'],
  }),
  'referrals.askForSlip': command({
    permission: 'referrals.write',
    input: SeenReferral.extend({ remark: z.string().trim().max(200).default('') }),
    output: Referral,
    failures: [...notYours, 'not-possible-now', 'asked-today'],
  }),
  'referrals.withdraw': command({
    permission: 'referrals.write',
    input: SeenReferral.extend({ reason: z.string().trim().max(300).default('') }),
    output: Referral,
    failures: [...notYours, 'not-possible-now'],
  }),
  'referrals.cancel': command({
    permission: 'referrals.write',
    input: SeenReferral.extend({ reason: z.string().trim().min(1).max(300) }),
    output: Referral,
    failures: [...notYours, 'not-possible-now'],
  }),
  'referrals.close': command({
    permission: 'referrals.write',
    input: SeenReferral.extend({
      needEnding: NeedEnding.optional(),
      unmetReason: UnmetReason.nullable().default(null),
    }).refine(
      ({ needEnding, unmetReason }) =>
        needEnding === undefined || hasItsReason(needEnding, unmetReason),
      { path: ['unmetReason'], error: 'choose' },
    ),
    output: Referral,
    failures: [...notYours, 'not-possible-now', 'need-open', 'need-not-found', 'already-ended'],
  }),
  'referrals.reopen': command({
    permission: 'referrals.write',
    input: SeenReferral,
    output: Referral,
    failures: [...notYours, 'not-possible-now'],
  }),
}
