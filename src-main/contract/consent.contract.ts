import { z } from 'zod'
import { command, query } from './define-message.ts'
import { Day, Id, Instant, Version } from './ids.ts'
import { PersonLabel } from './people.contract.ts'

export const ConsentPurpose = z.enum(['referral', 'file', 'statistics', 'contact'])
export type ConsentPurpose = z.infer<typeof ConsentPurpose>

/** Groups of fields a letter may say, each only as far as the consent covers it. */
export const SharedGroup = z.enum([
  'identity',
  'contact',
  'household',
  'housing',
  'income',
  'work',
  'education',
  'health',
  'family',
  'legal',
])
export type SharedGroup = z.infer<typeof SharedGroup>

export const ConsentManner = z.enum(['signature', 'fingerprint', 'spoken', 'guardian'])

/** Where the law allows what was not consented to; every use is listed to the manager. */
export const OverrideGround = z.enum(['danger', 'minor', 'incapacity'])
export type OverrideGround = z.infer<typeof OverrideGround>

const Decision = z.discriminatedUnion('decision', [
  z.object({ decision: z.literal('given'), manner: ConsentManner }),
  z.object({ decision: z.literal('refused') }),
  z.object({
    decision: z.literal('override'),
    ground: OverrideGround,
    reason: z.string().trim().min(1).max(300),
  }),
])

export const NewConsent = z
  .object({
    personId: Id,
    purpose: ConsentPurpose,
    /** A provider of the directory; null covers every recipient. */
    recipientId: Id.nullable(),
    scope: z.array(SharedGroup).max(SharedGroup.options.length),
    decidedOn: Day,
    validUntil: Day.nullable(),
  })
  .and(Decision)
export type NewConsent = z.infer<typeof NewConsent>

export const Consent = z.object({
  id: Id,
  personId: Id,
  purpose: ConsentPurpose,
  recipientId: Id.nullable(),
  scope: z.array(SharedGroup),
  decision: z.enum(['given', 'refused', 'override']),
  manner: ConsentManner.nullable(),
  ground: OverrideGround.nullable(),
  /** Of an override, in the words of whoever recorded it; empty to who may not read them (`consent.reason`). */
  reason: z.string(),
  decidedOn: Day,
  validUntil: Day.nullable(),
  withdrawnOn: Day.nullable(),
  /** Today, in the centre's zone: given or overridden, not withdrawn, not run out, and nothing later was said. */
  valid: z.boolean(),
  recordedAt: Instant,
  recordedBy: z.string(),
  version: Version,
})
export type Consent = z.infer<typeof Consent>

export const consentContract = {
  'consent.list': query({
    permission: 'consent.read',
    input: z.object({ personId: Id }),
    output: z.array(Consent),
  }),
  'consent.record': command({
    permission: 'consent.write',
    input: NewConsent,
    output: Consent,
    failures: ['person-not-found', 'day-ahead', 'day-too-early', 'scope-empty'],
  }),
  'consent.withdraw': command({
    permission: 'consent.write',
    input: z.object({ id: Id, on: Day, version: Version }),
    output: Consent,
    failures: ['consent-not-found', 'already-withdrawn', 'day-ahead', 'day-too-early'],
  }),
  /** Every override of the centre, newest first. */
  'consent.listOverrides': query({
    permission: 'consent.overrides',
    input: z.object({}),
    output: z.array(Consent.extend({ person: PersonLabel })),
  }),
}
