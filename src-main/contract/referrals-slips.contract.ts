import { z } from 'zod'
import { command, query } from './define-message.ts'
import { Day, Id } from './ids.ts'
import { RefusalReason } from './lists.ts'
import { Hour } from './referral-content.ts'
import { NeedSaid } from './referral-states.ts'
import { ReferralLabel, SeenReferral } from './referrals.contract.ts'

const needSaid = NeedSaid.nullable().default(null)

/** What the returned slip says, or what was said on the phone. */
export const SlipAnswer = z.discriminatedUnion('answer', [
  z.object({
    answer: z.literal('accept'),
    appointmentOn: Day.nullable().default(null),
    appointmentAt: z.union([Hour, z.literal('')]).default(''),
  }),
  z.object({ answer: z.literal('wait') }),
  z.object({
    answer: z.literal('reject'),
    reason: RefusalReason.exclude(['sent-on']),
    refusedBy: z.enum(['provider', 'client']).default('provider'),
  }),
  z.object({ answer: z.literal('send-on'), to: z.string().trim().min(1).max(200) }),
  z.object({ answer: z.literal('serve'), needSaid }),
  z.object({ answer: z.literal('not-serve'), needSaid }),
])
export type SlipAnswer = z.infer<typeof SlipAnswer>

/** The slip that comes back: whose it is, and what it says. */
export const referralsSlipsContract = {
  'referrals.findByCode': query({
    permission: 'referrals.list',
    audited: 'oversight',
    input: z.object({ code: z.string().trim().max(20) }),
    output: ReferralLabel,
    failures: ['no-such-code'],
  }),
  'referrals.recordSlip': command({
    permission: 'referrals.recordSlip',
    input: SeenReferral.extend({
      receivedOn: Day,
      remark: z.string().trim().max(200).default(''),
      slip: SlipAnswer,
      /** The final answer of before was written down wrongly: this one stands in its place. */
      corrects: z.boolean().default(false),
    }),
    output: ReferralLabel.extend({ eventId: Id }),
    failures: [
      'referral-not-found',
      'not-possible-now',
      'taken-further',
      'day-ahead',
      'day-too-early',
    ],
  }),
}
