import { addDays } from '#contract/calendar/iso-day.ts'
import { ContactSource, NeedCode, TargetGroup, UnmetReason } from '#contract/lists.ts'
import { newId } from '#main/ipc/new-id.ts'
import {
  type Draw,
  drawing,
  type RecordedMonth,
  recordedMonth,
  type Row,
} from './recorded-month.ts'
import { lettersOf, someProviders } from './recorded-letters.ts'

export type WholeMonth = Required<RecordedMonth>

type Setting = Readonly<{ staffId: string; seed: number; size: number; zones: readonly string[] }>

const firstDay = '2026-09-01'

/**
 * A season in which everything occurs that a return counts: people as they were then and as they are now, help years
 * before, groups joined too late to count, visits left open, letters in every state, plans.
 */
export function wholeMonth({ staffId, seed, size, zones }: Setting): WholeMonth {
  const plain = recordedMonth(staffId, seed, size, firstDay)
  const draw = drawing(seed + 1)
  const households = Array.from({ length: Math.ceil(size / 4) }, (_, n) => householdRow(n))
  const people = plain.people.map((one) => livingSomewhere(one, { households, zones, draw }))
  const byId = new Map(people.map((one) => [one.id, one]))
  const visits = plain.visits.map((one) => reachingUs(one, draw))
  const needs = plain.needs.flatMap((one) => needsOf(one, draw))
  const providers = someProviders()
  const help = plain.services.map((one) => {
    const person = byId.get(one.person_id ?? '')
    return person ? asTheyWere(one, person, { zones, draw }) : one
  })
  return {
    households,
    people,
    visits,
    needs,
    services: [...help, ...helpedBefore(help, draw)],
    targets: people.flatMap(({ id }) => belongings(id, draw)),
    providers,
    letters: lettersOf(needs, { providers, staffId, draw }),
    plans: people.flatMap((one, n) => plansOf(one, n, draw)),
  }
}

function householdRow(n: number): Row<'household'> {
  return {
    id: newId(),
    file_number: `DM-2026-${n}`,
    address: '',
    landmark: '',
    zone_id: null,
    head_person_id: null,
    created_at: `${firstDay}T08:00:00.000Z`,
    version: 1,
  }
}

type Places = Readonly<{ zones: readonly string[]; draw: Draw }>

function livingSomewhere(
  person: Row<'person'>,
  { households, zones, draw }: Places & Readonly<{ households: readonly Row<'household'>[] }>,
): Row<'person'> {
  const household = draw.of(households, 5)
  const year = draw.below(5) === 0 && person.birth ? person.birth.slice(0, 4) : null
  return {
    ...person,
    sex: draw.below(10) === 0 ? 'other' : person.sex,
    ...(year && { birth: year, birth_precision: 'year' as const }),
    interpreter: draw.below(3) === 0 ? 1 : 0,
    source: draw.of(ContactSource.options, 2),
    zone_id: draw.of(zones, 2),
    household_id: household?.id ?? null,
    household_role: household ? 'other' : null,
  }
}

function reachingUs(visit: Row<'visit'>, draw: Draw): Row<'visit'> {
  const source = draw.of(ContactSource.options, 2)
  const chance = draw.below(12)
  if (chance === 0 && visit.ending !== 'served') {
    const open = { state: 'waiting', ending: null, ended_at: null, ended_on: null } as const
    return { ...visit, ...open, source, person_id: null, service_ms: null }
  }
  if (chance === 1) return { ...visit, source, ended_on: addDays(visit.day, 1) }
  // Nobody called them.
  if (chance === 2) return { ...visit, source, wait_ms: null, service_ms: null }
  return { ...visit, source }
}

/** Of one need none, itself or two. */
function needsOf(need: Row<'need'>, draw: Draw): Row<'need'>[] {
  const reason = need.ending === 'unmet' ? draw.of(UnmetReason.options, 1) : null
  const told = { ...need, unmet_reason: reason }
  switch (draw.below(5)) {
    case 0:
      return []
    case 1: {
      const topic = draw.of(NeedCode.options.filter((code) => !code.includes('.'))) ?? 'other'
      const other = { topic, sensitive: sensitive.has(topic) ? 1 : 0 } as const
      return [told, { ...told, ...other, id: newId(), ending: null, ended_on: null, ...unended }]
    }
    default:
      return [told]
  }
}

const sensitive: ReadonlySet<string> = new Set(['violence', 'substance', 'trafficking', 'hiv'])
const unended = { unmet_reason: null, ended_by: null } as const

/** Often not as their file says now. */
function asTheyWere(
  help: Row<'service_given'>,
  person: Row<'person'>,
  { zones, draw }: Places,
): Row<'service_given'> {
  const { language, interpreter, zone_id = null, source = null, household_id = null } = person
  const now = { language, interpreter, zone_id, source, household_id }
  if (draw.below(3) > 0) return { ...help, ...now }
  return {
    ...help,
    language: draw.of(['sk', 'fa', 'ru', 'uk']) ?? 'sk',
    interpreter: draw.below(2) === 0 ? 1 : 0,
    zone_id: draw.of(zones, 2),
    source: draw.of(ContactSource.options, 2),
    household_id: null,
  }
}

/** Help without a visit, up to three years before: whoever had it is not new. */
function helpedBefore(help: readonly Row<'service_given'>[], draw: Draw): Row<'service_given'>[] {
  return help.flatMap((one) => {
    if (!one.person_id || draw.below(3) > 0) return []
    const day = addDays(firstDay, -draw.below(1000) - 1)
    return { ...one, id: newId(), visit_id: null, day, at: `${day}T09:15:00.000Z` }
  })
}

/** Up to two groups, some joined or left within the season. */
function belongings(personId: string, draw: Draw): Row<'person_target'>[] {
  const groups = new Set(Array.from({ length: draw.below(3) }, () => draw.of(TargetGroup.options)))
  groups.delete(null)
  return [...groups].flatMap((target) => {
    if (!target) return []
    const since = addDays(firstDay, draw.below(120) - 20)
    const until = draw.below(3) === 0 ? addDays(since, draw.below(60)) : null
    return { person_id: personId, target, since, until }
  })
}

function plansOf({ id, created_by }: Row<'person'>, n: number, draw: Draw): Row<'plan'>[] {
  if (draw.below(3) > 0) return []
  const agreed = draw.below(6) === 0 ? null : addDays(firstDay, draw.below(91))
  const closed = agreed && draw.below(2) === 0 ? addDays(agreed, draw.below(60)) : null
  return [
    {
      id: newId(),
      person_id: id,
      number: `PL-2026-${n}`,
      state: closed ? 'closed' : agreed ? 'agreed' : 'draft',
      language: 'sk',
      own_words: '',
      strengths_person: '',
      strengths_family: '',
      strengths_neighbourhood: '',
      refused: '',
      took_part: '',
      valid_until: null,
      review_on: agreed && addDays(agreed, 90),
      agreed_on: agreed,
      closed_on: closed,
      conclusion: '',
      created_at: `${firstDay}T08:00:00.000Z`,
      created_by,
      version: 1,
    },
  ]
}
