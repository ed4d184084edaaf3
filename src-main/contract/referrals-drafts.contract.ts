import { z } from 'zod'
import { OverrideGround, SharedGroup } from './consent.contract.ts'
import { command, query } from './define-message.ts'
import { Day, Id, Version } from './ids.ts'
import { Language } from './language.ts'
import { NeedCode } from './lists.ts'
import { Contact, Literacy, PersonLabel } from './people.contract.ts'
import { ReferralContent } from './referral-content.ts'
import { Referral, SeenReferral, notYours } from './referrals.contract.ts'

export const Covered = z.object({
  groups: z.array(SharedGroup),
  consents: z.array(
    z.object({
      id: Id,
      decision: z.enum(['given', 'override']),
      ground: OverrideGround.nullable(),
      /** Of its scope, what it is the ground for: every group has one. */
      scope: z.array(SharedGroup),
      decidedOn: Day,
      validUntil: Day.nullable(),
    }),
  ),
})
export type Covered = z.infer<typeof Covered>

/** What of the person stands on no sheet, and the phones that may. */
export const KeptOff = z.object({
  contacts: z.array(Contact),
  alert: z.string(),
  phones: z.array(z.string()),
})
export type KeptOff = z.infer<typeof KeptOff>

/** What the form begins with. */
export const ReferralStart = z.object({
  person: PersonLabel,
  /** Whose readers can read the name a letter in that language would give. */
  namedIn: z.array(Language),
  /** Whether they read what they take home. */
  literacy: Literacy.nullable(),
  topic: NeedCode,
  detail: z.string(),
  answerBy: Day,
  letterLanguage: Language,
  slipLanguage: Language,
  covered: Covered,
  keptOff: KeptOff,
})
export type ReferralStart = z.infer<typeof ReferralStart>

export const PreviewedSheet = z.object({
  /** The bytes are at `files/previews/<token>`, for as long as the desk stays open. */
  token: z.string(),
  pages: z.int(),
})

const writing = ['need-not-found', 'not-your-case', 'provider-not-found', 'need-ended'] as const
const printing = [
  'provider-retired',
  'not-consented',
  'unsafe-on-paper',
  'phone-not-safe',
  'no-such-character',
  'picture-unusable',
] as const

/** From the first line of a letter to the paper, and to the next edition of a wrong one. */
export const referralsDraftsContract = {
  'referrals.start': query({
    permission: 'referrals.write',
    input: z.object({ needId: Id, providerId: Id.nullable() }),
    output: ReferralStart,
    failures: writing,
  }),
  'referrals.saveDraft': command({
    permission: 'referrals.write',
    input: ReferralContent.extend({
      id: Id.optional(),
      version: Version.optional(),
      /** The refused referral this one takes further. */
      afterId: Id.optional(),
    }),
    output: Referral,
    failures: [...writing, 'referral-not-found', 'not-a-draft', 'not-refused'],
  }),
  'referrals.discardDraft': command({
    permission: 'referrals.write',
    input: SeenReferral,
    output: z.object({ id: Id }),
    failures: [...notYours, 'not-a-draft'],
  }),
  'referrals.preview': query({
    permission: 'referrals.write',
    input: ReferralContent,
    output: z.object({ letter: PreviewedSheet, slip: PreviewedSheet }),
    failures: [...writing, ...printing],
  }),
  'referrals.issue': command({
    permission: 'referrals.write',
    input: SeenReferral,
    output: Referral,
    failures: [...notYours, ...writing, ...printing, 'not-possible-now', 'day-passed'],
  }),
  'referrals.reissue': command({
    permission: 'referrals.write',
    input: SeenReferral.extend({
      content: ReferralContent,
      change: z.string().trim().min(1).max(200),
    }),
    output: Referral,
    failures: [...notYours, ...writing, ...printing, 'not-possible-now', 'day-passed'],
  }),
}
