import { contactCuts, needCuts } from './desk-tables.ts'
import type { MonthFacts } from './facts.ts'
import { type Measure, measuresOf } from './measures.ts'
import { personCuts } from './person-tables.ts'
import { referralCuts } from './referral-tables.ts'
import { type FigureTable, tabulate } from './tabulate.ts'

/** The version of the definitions printed with every return. */
export const definitions = '2026-12'

/** The return before anything is covered: this is what is signed and frozen. */
export type Figures = Readonly<{
  tables: readonly FigureTable[]
  measures: readonly Measure[]
}>

/** Every number of the month, from recorded facts alone. */
export function figuresOf(facts: MonthFacts, zones: readonly string[]): Figures {
  return {
    tables: [
      ...contactCuts.map((cut) => tabulate(cut, facts.contacts)),
      ...personCuts(zones).map((cut) => tabulate(cut, facts.served)),
      ...needCuts.map((cut) => tabulate(cut, facts.needs)),
      ...referralCuts.map((cut) => tabulate(cut, facts.referrals)),
    ],
    measures: measuresOf(facts),
  }
}
