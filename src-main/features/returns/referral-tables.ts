import { ProviderKind } from '#contract/directory.contract.ts'
import { NeedEnding } from '#contract/lists.ts'
import type { ReferralFact } from './facts.ts'
import type { Cut } from './tabulate.ts'

export const answers = [
  'no-answer',
  'accepted',
  'waiting-list',
  'rejected',
  'client-declined',
  'withdrawn',
  'unknown',
] as const
type Answer = (typeof answers)[number]

/** R5: letters sent in the month, what was answered, and apart from that what became of the need. */
export const referralCuts: readonly Cut<ReferralFact>[] = [
  {
    layout: {
      id: 'r5-sent',
      of: 'referral',
      totalName: 'referrals',
      rows: ProviderKind.options,
      columns: answers,
    },
    placesOf: (letter) => [{ row: letter.providerKind, column: answerOf(letter) }],
  },
  {
    layout: {
      id: 'r5-need',
      of: 'referral',
      totalName: 'referrals',
      rows: [...NeedEnding.options, 'open'],
      columns: ['referrals'],
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
