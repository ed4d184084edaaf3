import { addMonths } from '#contract/calendar/calendar-day.ts'
import { ClientLanguage } from '#contract/language.ts'
import { ContactSource, TargetGroup, isSensitiveTarget } from '#contract/lists.ts'
import { Sex } from '#contract/people.contract.ts'
import { ageBandOn, ageBands } from './age-band.ts'
import type { PersonServedFact } from './facts.ts'
import { type FigureTable, type Layout, tabulate } from './tabulate.ts'

/** After so long without a service somebody counts as returning, not as continuing. */
const monthsUntilReturning = 12

export const nowhere = 'none'
export const people = 'people'

/** R2: people served, each once, as they were at their first service of the month. */
export function personTables(
  served: readonly PersonServedFact[],
  zones: readonly string[],
): FigureTable[] {
  const oneWay = (
    id: Layout['id'],
    rows: readonly string[],
    rowOf: (person: PersonServedFact) => string,
  ) =>
    tabulate(
      { id, of: 'person', total: 'people', rows, columns: [people] },
      served.map((person) => ({ id: person.personId, row: rowOf(person), column: people })),
    )
  return [
    sexByAge(served),
    oneWay('r2-standing', ['new', 'continuing', 'returning'], standingOf),
    oneWay('r2-language', ClientLanguage.options, ({ language }) => language),
    oneWay('r2-interpreter', ['yes', 'no'], ({ interpreter }) => (interpreter ? 'yes' : 'no')),
    targets(served),
    oneWay('r2-zone', [...zones, nowhere], ({ zoneId }) => zoneId ?? nowhere),
    oneWay('r2-source', [...ContactSource.options, nowhere], ({ source }) => source ?? nowhere),
  ]
}

function sexByAge(served: readonly PersonServedFact[]): FigureTable {
  return tabulate(
    { id: 'r2-sex-age', of: 'person', total: 'people', rows: ageBands, columns: Sex.options },
    served.map((person) => ({
      id: person.personId,
      row: ageBandOn(person.birth, person.firstServiceOn),
      column: person.sex,
    })),
  )
}

/** Somebody may belong to several groups or to none: the groups do not add up to the people. */
function targets(served: readonly PersonServedFact[]): FigureTable {
  const layout: Layout = {
    id: 'r2-target',
    of: 'person',
    total: 'people',
    rows: [...TargetGroup.options, nowhere],
    columns: [people],
    sensitive: TargetGroup.options.filter(isSensitiveTarget),
    alongColumns: 'overlap',
  }
  const rowsOf = ({ targets: groups }: PersonServedFact) =>
    groups.length === 0 ? [nowhere] : groups
  return tabulate(
    layout,
    served.flatMap((person) =>
      rowsOf(person).map((row) => ({ id: person.personId, row, column: people })),
    ),
  )
}

function standingOf({ firstServiceOn, servedBeforeOn }: PersonServedFact): string {
  if (!servedBeforeOn) return 'new'
  const latest = addMonths(firstServiceOn, -monthsUntilReturning, 'gregorian')
  return servedBeforeOn > latest ? 'continuing' : 'returning'
}
