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
import { type FigureTable, tabulate } from './tabulate.ts'

const open = 'open'

/** R1: every contact, named or not, by how it reached us and how it ended. */
export function contactTables(contacts: readonly ContactFact[]): FigureTable[] {
  const received = contacts.filter(({ channel }) => channel === 'referred-in')
  return [
    tabulate(
      {
        id: 'r1-contacts',
        of: 'contact',
        total: 'contacts',
        rows: ContactChannel.options,
        columns: [...ContactEnding.options, open],
      },
      contacts.map(({ id, channel, ending }) => ({ id, row: channel, column: ending ?? open })),
    ),
    tabulate(
      {
        id: 'r5-received',
        of: 'contact',
        total: 'received',
        rows: [...ContactSource.options, nowhere],
        columns: ['contacts'],
      },
      received.map(({ id, source }) => ({ id, row: source ?? nowhere, column: 'contacts' })),
    ),
  ]
}

/** R3: needs presented in the month, with what became of them until now. */
export function needTables(needs: readonly NeedFact[]): FigureTable[] {
  const withReason = needs.filter(({ unmetReason }) => unmetReason !== null)
  return [
    tabulate(
      {
        id: 'r3-needs',
        of: 'need',
        total: 'needs',
        rows: NeedCode.options,
        columns: [...NeedEnding.options, open],
        sensitive: NeedCode.options.filter(isSensitiveNeed),
      },
      needs.map(({ id, topic, ending }) => ({ id, row: topic, column: ending ?? open })),
    ),
    tabulate(
      {
        id: 'r3-unmet',
        of: 'need',
        total: 'needs-with-reason',
        rows: UnmetReason.options,
        columns: ['needs'],
      },
      withReason.map(({ id, unmetReason }) => ({ id, row: unmetReason ?? '', column: 'needs' })),
    ),
  ]
}
