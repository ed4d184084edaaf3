import { isSensitiveNeed, NeedCode } from '#contract/lists.ts'
import { nowhere, open, returnCodes } from '#contract/return-codes.ts'
import type { ContactFact, NeedFact } from './facts.ts'
import type { Cut } from './tabulate.ts'

/** R1: every contact, named or not, by how it reached us, how it ended, and whether it was ours to deal with. */
export const contactCuts: readonly Cut<ContactFact>[] = [
  {
    layout: {
      id: 'r1-contacts',
      of: 'contact',
      totalName: 'contacts',
      ...returnCodes['r1-contacts'],
      rowsElsewhere: { 'referred-in': 'received' },
    },
    placesOf: ({ channel, ending }) => [{ row: channel, column: ending ?? open }],
  },
  {
    layout: {
      id: 'r1-relevant',
      of: 'contact',
      totalName: 'contacts',
      ...returnCodes['r1-relevant'],
    },
    placesOf: (contact) => [
      { row: isRelevant(contact) ? 'relevant' : 'not-relevant', column: 'contacts' },
    ],
  },
  {
    layout: {
      id: 'r5-received',
      of: 'contact',
      totalName: 'received',
      ...returnCodes['r5-received'],
    },
    placesOf: ({ channel, source }) =>
      channel === 'referred-in' ? [{ row: source ?? nowhere, column: 'contacts' }] : [],
  },
]

/** At least one need inside our remit: a contact that was sent on as none of ours has none. */
function isRelevant({ hasNeed, ending }: ContactFact): boolean {
  return hasNeed && ending !== 'out-of-remit'
}

/** R3: needs presented in the month, with what became of them until now. */
export const needCuts: readonly Cut<NeedFact>[] = [
  {
    layout: {
      id: 'r3-needs',
      of: 'need',
      totalName: 'needs',
      ...returnCodes['r3-needs'],
      columnsElsewhere: { unmet: 'needs-unmet' },
      sensitive: NeedCode.options.filter(isSensitiveNeed),
    },
    placesOf: ({ topic, ending }) => [{ row: topic, column: ending ?? open }],
  },
  {
    layout: {
      id: 'r3-unmet',
      of: 'need',
      totalName: 'needs-unmet',
      ...returnCodes['r3-unmet'],
    },
    placesOf: ({ ending, unmetReason }) =>
      ending === 'unmet' ? [{ row: unmetReason ?? nowhere, column: 'needs' }] : [],
  },
]
