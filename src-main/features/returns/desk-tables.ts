import {
  ContactChannel,
  ContactEnding,
  ContactSource,
  isSensitiveNeed,
  NeedCode,
  NeedEnding,
  UnmetReason,
} from '#contract/lists.ts'
import type { ContactFact, NeedFact } from './facts.ts'
import { nowhere } from './person-tables.ts'
import type { Cut } from './tabulate.ts'

const open = 'open'

/** R1: every contact, named or not, by how it reached us, how it ended, and whether it was ours to deal with. */
export const contactCuts: readonly Cut<ContactFact>[] = [
  {
    layout: {
      id: 'r1-contacts',
      of: 'contact',
      totalName: 'contacts',
      rows: ContactChannel.options,
      columns: [...ContactEnding.options, open],
      rowsElsewhere: { 'referred-in': 'received' },
    },
    placesOf: ({ channel, ending }) => [{ row: channel, column: ending ?? open }],
  },
  {
    layout: {
      id: 'r1-relevant',
      of: 'contact',
      totalName: 'contacts',
      rows: ['relevant', 'not-relevant'],
      columns: ['contacts'],
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
      rows: [...ContactSource.options, nowhere],
      columns: ['contacts'],
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
      rows: NeedCode.options,
      columns: [...NeedEnding.options, open],
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
      rows: [...UnmetReason.options, nowhere],
      columns: ['needs'],
    },
    placesOf: ({ ending, unmetReason }) =>
      ending === 'unmet' ? [{ row: unmetReason ?? nowhere, column: 'needs' }] : [],
  },
]
