import type { PartialDate } from '#contract/calendar/partial-date.ts'
import type { Single, Times } from './tabulate.ts'

/** What the desk recorded, as far as a month's return counts it. Days are the centre's. */
export type ContactFact = Readonly<{
  channel: string
  ending: string | null
  source: string | null
  /** With at least one need recorded. */
  hasNeed: boolean
}>

/** Somebody served in the month, as they were at their first service in it. */
export type PersonServedFact = Readonly<{
  firstServiceOn: string
  /** The last day before this month on which they were served, if they ever were. */
  servedBeforeOn: string | null
  sex: string
  birth: PartialDate | null
  /** Of somebody whose birth has been forgotten since, the band they were in on that day. */
  ageBand: string | null
  language: string
  interpreter: boolean
  zoneId: string | null
  source: string | null
  householdId: string | null
  targets: readonly string[]
}>

export type NeedFact = Readonly<{
  topic: string
  ending: string | null
  unmetReason: string | null
}>

export type ReferralFact = Readonly<{
  providerKind: string
  state: string
  outcome: string | null
  refusedBy: string | null
  issuedOn: string
  answeredOn: string | null
  needEnding: string | null
}>

export type MonthFacts = Readonly<{
  lastDay: string
  contacts: readonly Times<ContactFact>[]
  /** Of those who drew a ticket: nobody else waited. */
  waits: readonly Times<{ minutes: number }>[]
  services: readonly Times<{ minutes: number }>[]
  served: readonly Single<PersonServedFact>[]
  needs: readonly Times<NeedFact>[]
  /** Sent in the month. */
  referrals: readonly Single<ReferralFact>[]
  /** Sent at any time, still without an answer on the last day: the day each was sent. */
  unansweredSince: readonly Times<{ day: string }>[]
  plans: Readonly<{ opened: number; active: number; closed: number }>
}>
