import { z } from 'zod'
import { PartialDate } from './calendar/partial-date.ts'
import { command, errand, query } from './define-message.ts'
import { Day, Done, Id, Instant, Version } from './ids.ts'
import { ClientLanguage, Language } from './language.ts'
import { Contact, PersonLabel, PersonName, Sex, TargetMembership } from './people.contract.ts'
import { InCopies } from './upkeep.contract.ts'

/** Kinds of record with a clock of their own; the log is never shortened, its rows name ids and codes only. */
export const RetentionKind = z.enum(['file', 'notes', 'letters', 'papers', 'remarks', 'drafts'])
export type RetentionKind = z.infer<typeof RetentionKind>

const Months = z.int().min(1).max(600)

/**
 * Months after the last contact, the writing, the closing, the last edition, the visit and the last key. `papers` are those of
 * nobody's file: attendance sheets, and complaints of who has none.
 */
export const RetentionPeriods = z.object({
  file: Months,
  notes: Months,
  letters: Months,
  papers: Months,
  remarks: Months,
  drafts: Months,
})
export type RetentionPeriods = z.infer<typeof RetentionPeriods>

/** By which law, rule or need of the centre each is as long as it is; empty where nobody has said. */
const Grounds = z.record(RetentionKind, z.string().trim().max(200))

export const Retention = RetentionPeriods.extend({ grounds: Grounds, version: Version })
export type Retention = z.infer<typeof Retention>

/** One line of what is due: of a person, or (papers, remarks, drafts) of all together. */
const DueKey = z.object({ kind: RetentionKind, personId: Id.nullable() })

export const DueDeletion = DueKey.extend({
  person: PersonLabel.nullable(),
  /** How many records go; of a file, one. Null of notes, whose number nobody outside the case learns, and of remarks for who reads none. */
  count: z.int().nullable(),
  /** The recorded day from which the period ran: of several the first. */
  since: Day,
  dueOn: Day,
  /** Kept back until then; null where it is for the manager to decide. */
  keptUntil: Day.nullable(),
  keptWhy: z.string(),
}).refine(({ kind, count }) => kind !== 'notes' || count === null)
export type DueDeletion = z.infer<typeof DueDeletion>

export const Asker = z.enum(['person', 'guardian', 'representative'])
export type Asker = z.infer<typeof Asker>

/** How a wish reached the centre; an answer goes the same way where nothing else was asked for. */
export const AskedManner = z.enum(['spoken', 'letter', 'email', 'phone'])
export type AskedManner = z.infer<typeof AskedManner>

/** Why the law may keep what somebody wants erased (GDPR article 17, paragraph 3, and what protects a life). */
export const RefusalGround = z.enum(['law', 'claim', 'vital-interest', 'public-task'])
export type RefusalGround = z.infer<typeof RefusalGround>

export const ErasureRequest = z.object({
  id: Id,
  person: PersonLabel,
  askedOn: Day,
  asker: Asker,
  /** Who asked, where it was not the person. */
  askerName: z.string(),
  manner: AskedManner,
  answerBy: Day,
  /** Since when the person is told that it takes longer, and why. */
  extendedOn: Day.nullable(),
  extendedWhy: z.string(),
  recordedBy: z.string(),
  state: z.enum(['open', 'carried-out', 'refused']),
  decidedOn: Day.nullable(),
  ground: RefusalGround.nullable(),
  reason: z.string(),
  /** Of one carried out: which older copies still hold it. */
  inCopies: InCopies.nullable(),
  version: Version,
})
export type ErasureRequest = z.infer<typeof ErasureRequest>

/** When processing is to rest (GDPR article 18). */
export const RestrictionGround = z.enum(['accuracy', 'objection', 'unlawful', 'claim'])
export type RestrictionGround = z.infer<typeof RestrictionGround>

/** A centre that doubts what it keeps restricts unasked. */
export const RestrictionAsker = z.enum([...Asker.options, 'centre'])
export type RestrictionAsker = z.infer<typeof RestrictionAsker>

export const Restriction = z.object({
  id: Id,
  personId: Id,
  ground: RestrictionGround,
  /** Empty for who may not read it. */
  reason: z.string(),
  asker: RestrictionAsker,
  /** Who asked, where it was not the person; empty for who may not read it. */
  askerName: z.string(),
  since: Day,
  /** When it is looked at again; it ends only when somebody lifts it. */
  reviewOn: Day.nullable(),
  placedBy: z.string(),
  version: Version,
})
export type Restriction = z.infer<typeof Restriction>

/** What an identity said before it was put right or changed. */
export const Correction = z.object({
  id: Id,
  former: z.union([
    z.object({ field: z.literal('names'), value: z.array(PersonName) }),
    z.object({ field: z.literal('sex'), value: Sex }),
    z.object({ field: z.literal('birth'), value: PartialDate.nullable() }),
    z.object({ field: z.literal('language'), value: ClientLanguage }),
    z.object({ field: z.literal('contacts'), value: z.array(Contact) }),
    z.object({ field: z.literal('address'), value: z.string() }),
    z.object({ field: z.literal('landmark'), value: z.string() }),
    z.object({ field: z.literal('zoneId'), value: Id.nullable() }),
    z.object({ field: z.literal('guardian'), value: z.string() }),
    z.object({ field: z.literal('targets'), value: z.array(TargetMembership) }),
  ]),
  reason: z.string(),
  at: Instant,
  by: z.string(),
})
export type Correction = z.infer<typeof Correction>

const Why = z.string().trim().min(1).max(300)
const askerName = z.string().trim().max(120).default('')
const seen = { id: Id, version: Version }
const notFound = ['person-not-found'] as const

export const privacyContract = {
  'privacy.getPeriods': query({
    permission: 'privacy.read',
    input: z.object({}),
    output: Retention,
  }),
  /** A period only says what is put before the manager: nothing goes by it alone. */
  'privacy.savePeriods': command({
    permission: 'privacy.keep',
    input: Retention,
    output: Retention,
  }),
  'privacy.listDue': query({
    permission: 'privacy.read',
    audited: 'view',
    input: z.object({}),
    output: z.array(DueDeletion),
  }),
  /** Deletes what these lines say, as they were seen: anything that has changed since is refused. */
  'privacy.approve': command({
    permission: 'privacy.decide',
    input: z.object({
      lines: z
        .array(DueKey.extend({ since: Day, count: z.int().nullable() }))
        .min(1)
        .max(500),
    }),
    /** Which older copies still hold it. */
    output: z.object({ lines: z.int(), inCopies: InCopies }),
    failures: ['not-due', 'visit-open'],
  }),
  'privacy.keep': command({
    permission: 'privacy.keep',
    input: z.object({ lines: z.array(DueKey).min(1).max(500), reason: Why, until: Day }),
    output: Done,
    failures: ['not-due', 'day-passed'],
  }),
  'privacy.listErasures': query({
    permission: 'privacy.read',
    audited: 'view',
    input: z.object({}),
    output: z.array(ErasureRequest),
  }),
  'privacy.recordErasure': command({
    permission: 'privacy.propose',
    input: z.object({
      personId: Id,
      askedOn: Day,
      asker: Asker,
      askerName,
      manner: AskedManner,
    }),
    output: ErasureRequest,
    failures: [...notFound, 'not-your-case', 'already-asked', 'day-ahead'],
  }),
  'privacy.carryOut': command({
    permission: 'privacy.decide',
    input: z.object(seen),
    output: ErasureRequest,
    failures: ['request-not-found', 'already-decided', 'visit-open'],
  }),
  'privacy.refuse': command({
    permission: 'privacy.decide',
    input: z.object({ ...seen, ground: RefusalGround, reason: Why }),
    output: ErasureRequest,
    failures: ['request-not-found', 'already-decided'],
  }),
  /** Once, within the first term: the law gives some time more, if the person is told why. */
  'privacy.extend': command({
    permission: 'privacy.decide',
    input: z.object({ ...seen, reason: Why }),
    output: ErasureRequest,
    failures: ['request-not-found', 'already-decided', 'too-late-to-extend'],
  }),
  /** The answer as a letter: that of an erasure before it is carried out. */
  'privacy.answer': errand({
    permission: 'privacy.decide',
    input: z.object({
      id: Id,
      answer: z.enum(['erased', 'refused', 'extended']),
      language: Language,
      way: z.enum(['print', 'save']),
    }),
    output: z.object({ outcome: z.enum(['printed', 'saved', 'cancelled', 'no-printer']) }),
    failures: [
      'request-not-found',
      'person-not-found',
      'no-such-answer',
      'no-such-character',
      'picture-unusable',
    ],
  }),
  /** What everybody who opens the file must know: whether its processing is restricted, and an open request. */
  'privacy.ofPerson': query({
    permission: 'people.read',
    input: z.object({ personId: Id }),
    output: z.object({
      restriction: Restriction.nullable(),
      /** Of an open request: the day to answer by; null too for who may not know. */
      answerBy: Day.nullable(),
    }),
    failures: notFound,
  }),
  'privacy.restrict': command({
    permission: 'privacy.propose',
    input: z.object({
      personId: Id,
      ground: RestrictionGround,
      reason: Why,
      asker: RestrictionAsker,
      askerName,
      reviewOn: Day.nullable(),
    }),
    output: Restriction,
    failures: [...notFound, 'not-your-case', 'already-restricted', 'day-passed'],
  }),
  'privacy.lift': command({
    permission: 'privacy.keep',
    input: z.object({ ...seen, reason: Why }),
    output: Done,
    failures: ['not-restricted'],
  }),
  /** What every field of an identity said before, newest first. */
  'privacy.listCorrections': query({
    permission: 'privacy.propose',
    audited: 'view',
    input: z.object({ personId: Id }),
    output: z.array(Correction),
    failures: [...notFound, 'not-your-case'],
  }),
}
