import { z } from 'zod'
import { OverrideGround, SharedGroup } from './consent.contract.ts'
import { command, query } from './define-message.ts'
import { Day, Id, Instant, Version } from './ids.ts'
import { Language } from './language.ts'
import { NeedCode, NeedEnding, RefusalReason, UnmetReason } from './lists.ts'
import { hasItsReason } from './needs.contract.ts'
import { Contact, PersonLabel } from './people.contract.ts'
import { ReferralAct, ReferralOutcome, ReferralState } from './referral-states.ts'

const Prose = z.string().trim().max(600)
const Line = z.string().trim().max(300)

/** A time of day as it was agreed. */
export const Hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** What the writer tells of one group of fields; name and contacts are taken from the file. */
export const ToldGroup = z.object({ group: SharedGroup, text: Line })
export type ToldGroup = z.infer<typeof ToldGroup>

export const ReferralContent = z.object({
  needId: Id,
  providerId: Id,
  serviceId: Id.nullable().default(null),
  ask: Prose,
  /** As the client puts it. */
  clientWords: Prose.default(''),
  summary: Prose.default(''),
  strengths: Line.default(''),
  doneAlready: Line.default(''),
  enclosed: Line.default(''),
  /** What the client brings along, in the words of their slip. */
  bring: Line.default(''),
  shared: z.array(ToldGroup).max(SharedGroup.options.length),
  /** The client's phone that the letter gives; null for every one that is safe. */
  phone: z.string().max(120).nullable().default(null),
  letterLanguage: Language,
  slipLanguage: Language,
  answerBy: Day.nullable(),
  appointmentOn: Day.nullable().default(null),
  appointmentAt: z.union([Hour, z.literal('')]).default(''),
})
export type ReferralContent = z.infer<typeof ReferralContent>

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

/** What the provider says became of the need; how it ended is for the caseworker to say. */
export const NeedSaid = NeedEnding.extract(['met', 'partly', 'unmet'])
export type NeedSaid = z.infer<typeof NeedSaid>
const needSaid = NeedSaid.nullable()

export const Referral = ReferralLabel.extend({
  content: ReferralContent,
  afterId: Id.nullable(),
  /** The referral that took it further, if there is one. */
  nextId: Id.nullable(),
  refusalReason: RefusalReason.nullable(),
  refusedBy: z.enum(['provider', 'client']).nullable(),
  reason: z.string(),
  outcome: ReferralOutcome.nullable(),
  needSaid,
  tries: z.int(),
  needEnding: NeedEnding.nullable(),
  needVersion: Version,
  papers: z.array(Paper),
  events: z.array(ReferralEvent),
})
export type Referral = z.infer<typeof Referral>

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
  z.object({ answer: z.literal('serve'), needSaid: needSaid.default(null) }),
  z.object({ answer: z.literal('not-serve'), needSaid: needSaid.default(null) }),
])
export type SlipAnswer = z.infer<typeof SlipAnswer>

export const DeliveryChannel = z.enum(['hand', 'post', 'phone', 'fax', 'email'])
const Seen = z.object({ id: Id, version: Version })

const notYours = ['referral-not-found', 'not-your-case'] as const
const writing = ['need-not-found', 'not-your-case', 'provider-not-found', 'need-ended'] as const
const printing = [
  'provider-retired',
  'not-consented',
  'unsafe-on-paper',
  'phone-not-safe',
  'no-such-character',
  'picture-unusable',
] as const

export const referralsContract = {
  'referrals.start': query({
    permission: 'referrals.write',
    input: z.object({ needId: Id, providerId: Id.nullable() }),
    output: ReferralStart,
    failures: writing,
  }),
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
  'referrals.findByCode': query({
    permission: 'referrals.list',
    audited: 'oversight',
    input: z.object({ code: z.string().trim().max(20) }),
    output: ReferralLabel,
    failures: ['no-such-code'],
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
    input: Seen,
    output: z.object({ id: Id }),
    failures: [...notYours, 'not-a-draft'],
  }),
  /** Both sheets as they would be printed; nothing is written. */
  'referrals.preview': query({
    permission: 'referrals.write',
    input: ReferralContent,
    output: z.object({ letter: PreviewedSheet, slip: PreviewedSheet }),
    failures: [...writing, ...printing],
  }),
  'referrals.issue': command({
    permission: 'referrals.write',
    input: Seen,
    output: Referral,
    failures: [...notYours, ...writing, ...printing, 'not-possible-now', 'day-passed'],
  }),
  /** Takes a wrong letter back: the next edition says what changed. */
  'referrals.reissue': command({
    permission: 'referrals.write',
    input: Seen.extend({ content: ReferralContent, change: z.string().trim().min(1).max(200) }),
    output: Referral,
    failures: [...notYours, ...writing, ...printing, 'not-possible-now', 'day-passed'],
  }),
  'referrals.recordSlip': command({
    permission: 'referrals.recordSlip',
    input: Seen.extend({
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
  /** Exactly as it was before the act; refused once anything newer stands on it. */
  'referrals.undo': command({
    permission: 'referrals.recordSlip',
    input: z.object({ eventId: Id }),
    output: ReferralLabel,
    failures: [...notYours, 'cannot-undo'],
  }),
  'referrals.deliver': command({
    permission: 'referrals.write',
    input: Seen.extend({ channel: DeliveryChannel }),
    output: Referral,
    failures: [...notYours, 'not-possible-now'],
  }),
  /** A lost slip is asked for, once a day at most; after the third try in vain the outcome is unknown, and counted as that. */
  'referrals.askForSlip': command({
    permission: 'referrals.write',
    input: Seen.extend({ remark: z.string().trim().max(200).default('') }),
    output: Referral,
    failures: [...notYours, 'not-possible-now', 'asked-today'],
  }),
  'referrals.withdraw': command({
    permission: 'referrals.write',
    input: Seen.extend({ reason: z.string().trim().max(300).default('') }),
    output: Referral,
    failures: [...notYours, 'not-possible-now'],
  }),
  'referrals.cancel': command({
    permission: 'referrals.write',
    input: Seen.extend({ reason: z.string().trim().min(1).max(300) }),
    output: Referral,
    failures: [...notYours, 'not-possible-now'],
  }),
  /** Only with both outcomes: that of the referral, which it has, and that of the need. */
  'referrals.close': command({
    permission: 'referrals.write',
    input: Seen.extend({
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
    input: Seen,
    output: Referral,
    failures: [...notYours, 'not-possible-now'],
  }),
}
