import { type letterAnswers, returnCodes } from '#contract/return-codes.ts'
import type { ReferralFact } from './facts.ts'
import type { Cut } from './tabulate.ts'

type Answer = (typeof letterAnswers)[number]

/** R5: letters sent in the month, what was answered, and apart from that what became of the need. */
export const referralCuts: readonly Cut<ReferralFact>[] = [
  {
    layout: {
      id: 'r5-sent',
      of: 'referral',
      totalName: 'referrals',
      ...returnCodes['r5-sent'],
    },
    placesOf: (letter) => [{ row: letter.providerKind, column: answerOf(letter) }],
  },
  {
    layout: {
      id: 'r5-need',
      of: 'referral',
      totalName: 'referrals',
      ...returnCodes['r5-need'],
    },
    placesOf: ({ needEnding }) => [{ row: needEnding ?? 'open', column: 'referrals' }],
  },
]

/** What the recipient said; a closed letter keeps the answer it was closed with. */
export function answerOf({ state, outcome, refusedBy }: ReferralFact): Answer {
  switch (state === 'closed' ? (outcome ?? state) : state) {
    case 'accepted':
    case 'served':
    case 'not-served':
      return 'accepted'
    case 'waiting-list':
      return 'waiting-list'
    case 'rejected':
      return refusedBy === 'client' ? 'client-declined' : 'rejected'
    case 'withdrawn':
    case 'cancelled':
      return 'withdrawn'
    case 'unknown':
      return 'unknown'
    default:
      return 'no-answer'
  }
}
