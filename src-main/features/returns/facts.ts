import type { PartialDate } from '#contract/calendar/partial-date.ts'

/** What the desk recorded, as far as a month's return counts it. Days are the centre's. */
export type ContactFact = Readonly<{
  id: string
  personId: string | null
  channel: string
  ending: string | null
  source: string | null
  waitMinutes: number | null
  serviceMinutes: number | null
}>

/** Somebody served in the month, as they were at their first service in it. */
export type PersonServedFact = Readonly<{
  personId: string
  firstServiceOn: string
  /** The last day before this month on which they were served, if they ever were. */
  servedBeforeOn: string | null
  sex: string
  birth: PartialDate | null
  language: string
  interpreter: boolean
  zoneId: string | null
  source: string | null
  householdId: string | null
  targets: readonly string[]
}>

export type NeedFact = Readonly<{
  id: string
  topic: string
  sensitive: boolean
  ending: string | null
  unmetReason: string | null
}>

export type ReferralFact = Readonly<{
  id: string
  providerKind: string
  state: string
  outcome: string | null
  refusedBy: string | null
  issuedOn: string
  answeredOn: string | null
  needEnding: string | null
}>

export type MonthFacts = Readonly<{
  firstDay: string
  lastDay: string
  contacts: readonly ContactFact[]
  served: readonly PersonServedFact[]
  needs: readonly NeedFact[]
  /** Sent in the month. */
  referrals: readonly ReferralFact[]
  /** Sent at any time, still without an answer on the last day: the day each was sent. */
  unansweredSince: readonly string[]
}>
