import { z } from 'zod'
import { ConsentPurpose } from './consent.contract.ts'
import { query } from './define-message.ts'
import { Day, Id, Instant } from './ids.ts'
import {
  ContactChannel,
  ContactEnding,
  HelpKind,
  NeedCode,
  NeedEnding,
  UnmetReason,
} from './lists.ts'
import { ReferralAct } from './referral-states.ts'

/** A topic is null where the one who asks sees only that there is such a need. */
const Topic = z.object({ topic: NeedCode.nullable(), sensitive: z.boolean() })

const Visit = z.object({
  kind: z.literal('visit'),
  channel: ContactChannel,
  state: z.enum(['waiting', 'held', 'called', 'ended']),
  ending: ContactEnding.nullable(),
  urgency: z.int(),
  remark: z.string(),
  needs: z.array(Topic),
})

const Need = Topic.extend({ kind: z.literal('need'), detail: z.string() })

const NeedEnded = Topic.extend({
  kind: z.literal('need-ended'),
  ending: NeedEnding,
  unmetReason: UnmetReason.nullable(),
})

const Help = z.object({
  kind: z.literal('help'),
  help: HelpKind,
  units: z.int(),
  minutes: z.int(),
  /** The need it served, if it served one in particular. */
  need: Topic.nullable(),
})

const Consent = z.object({
  kind: z.literal('consent'),
  decision: z.enum(['given', 'refused', 'override', 'withdrawn']),
  purpose: ConsentPurpose,
  /** Null is everybody we refer to. */
  recipient: z.string().nullable(),
  validUntil: Day.nullable(),
})

const Referral = z.object({
  kind: z.literal('referral'),
  act: ReferralAct,
  shortCode: z.string().nullable(),
  provider: z.string().nullable(),
  topic: NeedCode.nullable(),
})

const Plan = z.object({
  kind: z.literal('plan'),
  act: z.enum(['start', 'agree', 'step', 'close']),
  number: z.string(),
  /** Of a step: what was done. */
  text: z.string(),
})

const happening = {
  id: z.string(),
  day: Day,
  /** Null where only the day is known. */
  at: Instant.nullable(),
  by: z.string(),
}

/** What happened with somebody, each as far as the one who asks may see it. */
export const TimelineEntry = z.discriminatedUnion('kind', [
  z.object({ ...happening, kind: z.literal('opened') }),
  Visit.extend(happening),
  Need.extend(happening),
  NeedEnded.extend(happening),
  Help.extend(happening),
  Consent.extend(happening),
  Referral.extend(happening),
  Plan.extend(happening),
  /** That a note was written; its text is asked for by itself. */
  z.object({ ...happening, kind: z.literal('note') }),
])
export type TimelineEntry = z.infer<typeof TimelineEntry>

export const timelineContract = {
  /** Everything of a person, newest first. */
  'people.timeline': query({
    permission: 'people.read',
    audited: 'view',
    input: z.object({ personId: Id }),
    output: z.array(TimelineEntry),
    failures: ['person-not-found'],
  }),
}
