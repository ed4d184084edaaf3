import { z } from 'zod'
import { PartialDate } from './calendar/partial-date.ts'
import { command, query } from './define-message.ts'
import { Day, Id, Instant, Version } from './ids.ts'
import { ClientLanguage } from './language.ts'
import { ContactSource } from './lists.ts'
import {
  Contact,
  HouseholdRole,
  Literacy,
  PersonFile,
  PersonLabel,
  PersonName,
  Sex,
  TargetMembership,
} from './people.contract.ts'

/** Of two files that become one: the one that stays, or the one that goes into it. */
export const Side = z.enum(['kept', 'other'])
export type Side = z.infer<typeof Side>

const EitherOrBoth = z.enum([...Side.options, 'both'])
export type EitherOrBoth = z.infer<typeof EitherOrBoth>

/**
 * Whose word holds where a person has one of something. Names, contacts, target groups and the team of both are kept side by
 * side; of two readings of one contact the careful one holds.
 */
export const MergeChoices = z.object({
  sex: Side,
  birth: Side,
  /** With whether an interpreter is needed, and whether they read it. */
  language: Side,
  source: Side,
  /** Zone, address and what it is near. */
  home: Side,
  household: Side,
  /** One after the other, where both fit. */
  alert: EitherOrBoth,
  guardian: EitherOrBoth,
})
export type MergeChoices = z.infer<typeof MergeChoices>

/** Why two files cannot be made one as they are now. */
export const mergeHindrances = [
  'person-not-found',
  'same-person',
  'not-your-case',
  'file-restricted',
  'processing-rests',
  'both-at-desk',
  'both-wish-erasure',
  'too-much-together',
] as const

/** Why they cannot be parted again as they are now. */
export const partingHindrances = [
  'not-your-case',
  'file-restricted',
  'processing-rests',
  'merged-again',
] as const

export const Comparison = z.object({
  kept: PersonFile,
  other: PersonFile,
  hindrance: z.enum(mergeHindrances).nullable(),
})
export type Comparison = z.infer<typeof Comparison>

export const Merge = z.object({
  id: Id,
  /** The file that went into the other one, as it was named. */
  fileNumber: z.string(),
  name: z.string(),
  mergedAt: Instant,
  mergedBy: z.string(),
  /** Merges are undone in the opposite order: the newest first. */
  isNewest: z.boolean(),
})
export type Merge = z.infer<typeof Merge>

/** What was recorded on a merged file, and stands for itself: its parts (the needs of a visit) go where it goes. */
export const RecordKind = z.enum([
  'visit',
  'need',
  'service_given',
  'consent',
  'case_note',
  'plan',
  'referral',
  'erasure_request',
])
export type RecordKind = z.infer<typeof RecordKind>

export const RecordedSince = z.object({
  id: Id,
  kind: RecordKind,
  at: Instant,
  by: z.string(),
})
export type RecordedSince = z.infer<typeof RecordedSince>

/** Which fact of an identity: `sex`, or one of several, as `names:official:Žofia Kováčová`. */
const FactKey = z.string().max(400)

/** One thing a file says of who somebody is. */
export const Fact = z.discriminatedUnion('of', [
  z.object({ of: z.literal('sex'), value: Sex }),
  z.object({ of: z.literal('birth'), value: PartialDate.nullable() }),
  z.object({
    of: z.literal('language'),
    value: z.object({
      language: ClientLanguage,
      interpreter: z.boolean(),
      literacy: Literacy.nullable().default(null),
    }),
  }),
  z.object({ of: z.literal('source'), value: ContactSource.nullable() }),
  z.object({
    of: z.literal('home'),
    value: z.object({
      zoneId: Id.nullable(),
      address: z.string(),
      landmark: z.string().default(''),
    }),
  }),
  z.object({
    of: z.literal('household'),
    value: z
      .object({
        id: Id,
        role: HouseholdRole,
        isHead: z.boolean(),
        since: Day.nullable().default(null),
      })
      .nullable(),
  }),
  z.object({
    of: z.literal('residences'),
    value: z.object({
      householdId: Id,
      role: HouseholdRole,
      usual: z.boolean(),
      since: Day.nullable(),
      until: Day.nullable(),
    }),
  }),
  z.object({ of: z.literal('alert'), value: z.string() }),
  z.object({ of: z.literal('guardian'), value: z.string() }),
  z.object({ of: z.literal('names'), value: PersonName }),
  z.object({ of: z.literal('contacts'), value: Contact.extend({ tail: z.string() }) }),
  z.object({ of: z.literal('targets'), value: TargetMembership }),
  z.object({
    of: z.literal('team'),
    value: z.object({ staffId: Id, since: Day, until: Day.nullable() }),
  }),
])
export type Fact = z.infer<typeof Fact>

export const ChangedSince = z.object({
  key: FactKey,
  before: Fact.nullable(),
  /** Null where it was taken away. */
  now: Fact.nullable(),
})
export type ChangedSince = z.infer<typeof ChangedSince>

export const UnmergePlan = z.object({
  merge: Merge,
  person: PersonLabel,
  records: z.array(RecordedSince),
  changes: z.array(
    ChangedSince.extend({
      /** Of a colleague or a household, which the facts know by its id: how it is called. */
      called: z.object({ before: z.string(), now: z.string() }),
    }),
  ),
})
export type UnmergePlan = z.infer<typeof UnmergePlan>

export const mergingContract = {
  /** Two files side by side, each as its own page shows it. */
  'people.compare': query({
    permission: 'people.write',
    input: z.object({ keptId: Id, otherId: Id }),
    output: Comparison,
    failures: ['person-not-found', 'same-person'],
  }),
  /** Makes one file of two. Everything that is recorded of the other stands in the kept one from then on. */
  'people.merge': command({
    permission: 'people.write',
    input: z.object({
      id: Id,
      version: Version,
      otherId: Id,
      otherVersion: Version,
      choices: MergeChoices,
    }),
    output: PersonFile,
    failures: mergeHindrances,
  }),
  'people.listMerges': query({
    permission: 'people.read',
    audited: 'oversight',
    input: z.object({ personId: Id }),
    output: z.array(Merge),
  }),
  /** What has been recorded since the merge, for who undoes it to say whose it is. */
  'people.planUnmerge': query({
    permission: 'people.write',
    input: z.object({ id: Id }),
    output: UnmergePlan,
    failures: ['merge-not-found', ...partingHindrances],
  }),
  /** Both files as they would be had they never been one. */
  'people.unmerge': command({
    permission: 'people.write',
    input: z.object({
      id: Id,
      /** Of the merged file as it was seen. */
      version: Version,
      /** What was recorded since and belongs to the file that comes back; the rest stays. */
      toOther: z.array(Id).max(2000),
      /** Where each change of the identity since then belongs. */
      changes: z.array(z.object({ key: FactKey, belongs: EitherOrBoth })).max(200),
    }),
    output: z.object({ kept: PersonFile, other: PersonFile }),
    failures: ['merge-not-found', 'unanswered', 'person-not-found', ...partingHindrances],
  }),
}
