import { z } from 'zod'
import { NeedEnding } from './lists.ts'

export const ReferralState = z.enum([
  'draft',
  'issued',
  'delivered',
  'accepted',
  'waiting-list',
  'rejected',
  'served',
  'not-served',
  'withdrawn',
  'cancelled',
  'unknown',
  'closed',
])
export type ReferralState = z.infer<typeof ReferralState>

/** What can happen to a referral. */
export const ReferralAct = z.enum([
  'issue',
  'deliver',
  'accept',
  'wait',
  'reject',
  'send-on',
  'serve',
  'not-serve',
  'withdraw',
  'cancel',
  'ask',
  'give-up',
  'reissue',
  'close',
  'reopen',
])
export type ReferralAct = z.infer<typeof ReferralAct>

/** Acts that tell what is written in our own book; what went out to somebody is a fact, and is not undone. */
const undoable: ReadonlySet<ReferralAct> = new Set<ReferralAct>([
  'deliver',
  'accept',
  'wait',
  'reject',
  'send-on',
  'serve',
  'not-serve',
  'cancel',
  'ask',
  'give-up',
  'close',
  'reopen',
])

export function isUndoable(act: ReferralAct): boolean {
  return undoable.has(act)
}

/** How a referral ended, apart from its need: an accepted letter may leave the need unmet. */
export const ReferralOutcome = z.enum([
  'served',
  'not-served',
  'rejected',
  'withdrawn',
  'cancelled',
  'unknown',
])
export type ReferralOutcome = z.infer<typeof ReferralOutcome>

const answers = {
  accept: 'accepted',
  wait: 'waiting-list',
  reject: 'rejected',
  // The recipient does not take it: where the client goes next is for us to follow.
  'send-on': 'rejected',
  serve: 'served',
  'not-serve': 'not-served',
} as const
const ends = { withdraw: 'withdrawn', cancel: 'cancelled', 'give-up': 'unknown' } as const
const ended = { close: 'closed' } as const

/**
 * The one table of what may follow what. An ended referral is closed only together with its need; an answer that
 * comes after all is taken from "unknown" too, and one that was final may be put right or come anew.
 */
const transitions: Readonly<
  Record<ReferralState, Readonly<Partial<Record<ReferralAct, ReferralState>>>>
> = {
  draft: { issue: 'issued' },
  issued: { ...answers, ...ends, deliver: 'delivered', ask: 'issued', reissue: 'issued' },
  delivered: { ...answers, ...ends, ask: 'delivered', reissue: 'issued' },
  accepted: { ...answers, ...ends, ask: 'accepted' },
  'waiting-list': { ...answers, ...ends, ask: 'waiting-list' },
  rejected: { ...answers, ...ended },
  served: { ...answers, ...ended },
  'not-served': { ...answers, ...ended },
  withdrawn: ended,
  cancelled: ended,
  unknown: { ...answers, ...ended },
  closed: {},
}

/** Where a letter stands, and what it was closed with. */
export type Standing = Readonly<{ state: ReferralState; outcome: ReferralOutcome | null }>

/** Undefined where that cannot happen to a letter that stands so. A closed one opens again with its outcome. */
export function stateAfter({ state, outcome }: Standing, act: ReferralAct) {
  if (state === 'closed' && act === 'reopen') return outcome ?? undefined
  return transitions[state][act]
}

export function actsOn(standing: Standing): readonly ReferralAct[] {
  return ReferralAct.options.filter((act) => stateAfter(standing, act) !== undefined)
}

/** Answered so that nothing more is awaited: what is recorded now puts that right, or came after it. */
export function hasFinalAnswer(state: ReferralState): boolean {
  return state === 'rejected' || state === 'served' || state === 'not-served'
}

/** Tries by phone, one a day, before a lost slip counts as an outcome of its own. */
export const triesBeforeUnknown = 3

/** What the provider says became of the need; how it ended is for the caseworker to say. */
export const NeedSaid = NeedEnding.extract(['met', 'partly', 'unmet'])
export type NeedSaid = z.infer<typeof NeedSaid>
