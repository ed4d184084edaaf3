import { z } from 'zod'
import { query } from './define-message.ts'
import { Day, Id, Instant, Version } from './ids.ts'
import { Language } from './language.ts'
import { NeedCode, NeedEnding, RefusalReason } from './lists.ts'
import { PersonLabel } from './people.contract.ts'
import { ReferralContent } from './referral-content.ts'
import { NeedSaid, ReferralAct, ReferralOutcome, ReferralState } from './referral-states.ts'

/** What everybody at the desk may see of a letter; the rest is null where the one who asks may not see it. */
export const ReferralLabel = z.object({
  id: Id,
  person: PersonLabel,
  shortCode: z.string().nullable(),
  state: ReferralState,
  provider: z.string().nullable(),
  topic: NeedCode.nullable(),
  outgoingNumber: z.string().nullable(),
  issuedOn: Day.nullable(),
  answerBy: Day.nullable(),
  appointmentOn: Day.nullable(),
  /** Its person was erased then: nothing is awaited any more, and in every number it stays as it stood. */
  erasedOn: Day.nullable(),
  /** Whether it is a case of the one who asks. */
  mine: z.boolean(),
  /** Whether they may open it: also who oversees may. */
  reads: z.boolean(),
  version: Version,
})
export type ReferralLabel = z.infer<typeof ReferralLabel>

export const Paper = z.object({
  id: Id,
  kind: z.enum(['referral-letter', 'client-slip']),
  language: Language,
  edition: z.int(),
  pages: z.int(),
  issuedAt: Instant,
  withdrawnAt: Instant.nullable(),
  withdrawnWhy: z.string(),
})
export type Paper = z.infer<typeof Paper>

export const ReferralEvent = z.object({
  id: Id,
  kind: ReferralAct,
  at: Instant,
  staff: z.string(),
  channel: z.string(),
  remark: z.string(),
  /** It was taken back since. */
  isUndone: z.boolean(),
  /** It is the taking back of such an act. */
  isUndo: z.boolean(),
  /** An answer that was written down wrongly: a later one stands in its place. */
  isCorrected: z.boolean(),
  /** It is the one that stands there. */
  isCorrection: z.boolean(),
})

export type ReferralEvent = z.infer<typeof ReferralEvent>

export const Referral = ReferralLabel.extend({
  content: ReferralContent,
  afterId: Id.nullable(),
  /** The referral that took it further, if there is one. */
  nextId: Id.nullable(),
  refusalReason: RefusalReason.nullable(),
  refusedBy: z.enum(['provider', 'client']).nullable(),
  reason: z.string(),
  outcome: ReferralOutcome.nullable(),
  needSaid: NeedSaid.nullable(),
  tries: z.int(),
  needEnding: NeedEnding.nullable(),
  needVersion: Version,
  papers: z.array(Paper),
  events: z.array(ReferralEvent),
})
export type Referral = z.infer<typeof Referral>

/** A letter as the one who acts on it saw it. */
export const SeenReferral = z.object({ id: Id, version: Version })
export const notYours = ['referral-not-found', 'not-your-case'] as const

/** Letters as they are read; how they are written, acted on and answered is in the contracts beside this one. */
export const referralsContract = {
  'referrals.list': query({
    permission: 'referrals.list',
    audited: 'oversight',
    input: z.object({ personId: Id.optional(), open: z.boolean().default(false) }),
    output: z.array(ReferralLabel),
  }),
  'referrals.get': query({
    permission: 'referrals.content',
    emergency: true,
    audited: 'view',
    input: z.object({ id: Id }),
    output: Referral,
    failures: notYours,
  }),
}
