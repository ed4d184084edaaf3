import { addMonths } from '#contract/calendar/calendar-day.ts'
import { TargetGroup, isSensitiveTarget } from '#contract/lists.ts'
import { nowhere, returnCodes } from '#contract/return-codes.ts'
import { ageBandOn } from './age-band.ts'
import type { PersonServedFact } from './facts.ts'
import type { Cut, Layout } from './tabulate.ts'

/** After so long without a service somebody counts as returning, not as continuing. */
const monthsUntilReturning = 12

export const people = 'people'

/** R2: people served, each once, as they were at their first service of the month. */
export function personCuts(zones: readonly string[]): readonly Cut<PersonServedFact>[] {
  return [
    sexByAge,
    oneWay('r2-standing', standingOf),
    oneWay('r2-language', ({ language }) => language),
    oneWay('r2-interpreter', ({ interpreter }) => (interpreter ? 'yes' : 'no')),
    targets,
    oneWay('r2-zone', ({ zoneId }) => zoneId ?? nowhere, zones),
    oneWay('r2-source', ({ source }) => source ?? nowhere),
  ]
}

const sexByAge: Cut<PersonServedFact> = {
  layout: {
    id: 'r2-sex-age',
    of: 'person',
    totalName: 'people',
    ...returnCodes['r2-sex-age'],
  },
  placesOf: ({ birth, ageBand, firstServiceOn, sex }) => [
    { row: ageBand ?? ageBandOn(birth, firstServiceOn), column: sex },
  ],
}

/** Somebody may belong to several groups or to none: the groups do not add up to the people. */
const targets: Cut<PersonServedFact> = {
  layout: {
    id: 'r2-target',
    of: 'person',
    totalName: 'people',
    ...returnCodes['r2-target'],
    sensitive: TargetGroup.options.filter(isSensitiveTarget),
    overlaps: true,
  },
  placesOf: ({ targets: groups }) =>
    (groups.length === 0 ? [nowhere] : groups).map((row) => ({ row, column: people })),
}

function oneWay(
  id: Layout['id'],
  rowOf: (person: PersonServedFact) => string,
  rowsBefore: readonly string[] = [],
): Cut<PersonServedFact> {
  const { rows, columns } = returnCodes[id]
  return {
    layout: { id, of: 'person', totalName: 'people', rows: [...rowsBefore, ...rows], columns },
    placesOf: (person) => [{ row: rowOf(person), column: people }],
  }
}

function standingOf({ firstServiceOn, servedBeforeOn }: PersonServedFact): string {
  if (!servedBeforeOn) return 'new'
  const latest = addMonths(firstServiceOn, -monthsUntilReturning, 'gregorian')
  return servedBeforeOn > latest ? 'continuing' : 'returning'
}
