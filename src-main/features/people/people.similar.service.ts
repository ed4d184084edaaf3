import type { PartialDate } from '#contract/calendar/partial-date.ts'
import type { SimilarPerson } from '#contract/search.contract.ts'
import { lastVisitsOf } from '#main/features/visits/visit-lookup.service.ts'
import type { QueryContext } from '#main/ipc/context.ts'
import { labelsOf } from './people.service.ts'
import * as search from './people.search.repository.ts'
import { phoneTail, readPhone } from './phones.ts'
import { mayBeSame } from './search-readings.ts'

type Searcher = Pick<QueryContext, 'db' | 'parts' | 'centre'>
type Newcomer = Readonly<{ name: string; birth: PartialDate | null; phone: string }>

const shown = 3
const shortestName = 3

/** Whom the desk may know already, from what is typed so far of somebody new. */
export async function similarPeople(
  context: Searcher,
  newcomer: Newcomer,
): Promise<SimilarPerson[]> {
  const { db } = context
  const scores = namesLike(context, newcomer.name)
  const samePhone = new Set(await peopleWithPhone(context, newcomer.phone))
  const ids = [...new Set([...scores.keys(), ...samePhone])]
  const labels = await labelsOf(db, ids)
  const visits = await lastVisitsOf(db, ids)
  return ids
    .flatMap((id) => {
      const person = labels.get(id)
      if (!person) return []
      const score = scores.get(id) ?? 0
      const birth = compareBirths(newcomer.birth, person.birth)
      const evidence = { score, birth, samePhone: samePhone.has(id) }
      const weight = weigh(evidence)
      return weight === undefined ? [] : [{ person, weight, ...evidence }]
    })
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, shown)
    .map(({ person, weight, birth, samePhone: phone }) => ({
      person,
      level: weight >= 1 ? 'warning' : 'quiet',
      sameBirth: birth === 'same',
      samePhone: phone,
      lastVisit: visits.get(person.id)?.day ?? null,
    }))
}

function namesLike({ parts }: Searcher, name: string): ReadonlyMap<string, number> {
  if (name.trim().length < shortestName) return new Map()
  const matches = parts.names.search(name, { limit: 20, asPrefix: true })
  return new Map(
    matches.filter(({ score }) => score >= 0.8).map(({ personId, score }) => [personId, score]),
  )
}

async function peopleWithPhone({ db, centre }: Searcher, phone: string): Promise<string[]> {
  if (!readPhone(phone, centre.country)) return []
  const tail = phoneTail(phone, centre.country)
  return tail ? (await search.listByPhone(db, tail)).map(({ person_id }) => person_id) : []
}

type Evidence = Readonly<{
  score: number
  birth: 'same' | 'other' | 'unknown'
  samePhone: boolean
}>

/** From 1 on a warning; undefined is nobody. A family shares one phone, and many share one name. */
function weigh({ score, birth, samePhone }: Evidence): number | undefined {
  if (birth === 'other') return undefined
  const sum = score + (birth === 'same' ? 0.5 : 0) + (samePhone ? 0.5 : 0)
  const isAlike = score > 0 && (birth === 'same' || samePhone)
  return isAlike ? sum : Math.min(sum, 0.9)
}

function compareBirths(typed: PartialDate | null, known: PartialDate | null): Evidence['birth'] {
  if (!typed || !known) return 'unknown'
  return mayBeSame(typed, known) ? 'same' : 'other'
}
