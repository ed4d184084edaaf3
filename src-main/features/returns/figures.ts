import type { Checks } from '#contract/returns.contract.ts'
import { contactTables, needTables } from './desk-tables.ts'
import type { MonthFacts } from './facts.ts'
import { type Measure, measuresOf } from './measures.ts'
import { personTables } from './person-tables.ts'
import { referralTables } from './referral-tables.ts'
import type { FigureTable } from './tabulate.ts'

/** The version of the definitions printed with every return. */
export const definitions = '2026-11'

/** The return before anything is covered: this is what is signed and frozen. */
export type Figures = Readonly<{
  tables: readonly FigureTable[]
  measures: readonly Measure[]
  checks: Checks
}>

/** Every number of the month, from recorded facts alone. */
export function figuresOf(facts: MonthFacts, zones: readonly string[]): Figures {
  return {
    tables: [
      ...contactTables(facts.contacts),
      ...personTables(facts.served, zones),
      ...needTables(facts.needs),
      ...referralTables(facts.referrals),
    ],
    measures: measuresOf(facts),
    checks: checksOf(facts),
  }
}

/** What the manager looks at before signing. */
function checksOf({ served, contacts }: MonthFacts): Checks {
  return {
    withoutBirthDate: served.filter(({ birth }) => birth === null).length,
    estimatedBirthDate: served.filter(({ birth }) => birth?.precision === 'age').length,
    withoutSex: served.filter(({ sex }) => sex === 'unknown').length,
    openVisits: contacts.filter(({ ending }) => ending === null).length,
  }
}
