import { dayInZone, instantsOf } from '#contract/calendar/centre-time.ts'
import type { DayRange } from '#contract/calendar/partial-date.ts'
import { hiddenFiles } from '#main/features/restricted/hidden-files.service.ts'
import type { QueryContext } from '#main/ipc/context.ts'
import { inSlices } from '#main/store/in-slices.ts'
import { birthOf } from './birth-of.ts'
import { judgeDuplicate } from './names/duplicates.ts'
import type { NameIndex } from './names/name-index.ts'
import * as duplicates from './duplicates/likely.repository.ts'
import { listNames, listPeople } from './people.repository.ts'

type Pair = Readonly<{ person_id: string; other_id: string }>

type Opened = Readonly<{ person_id: string; day: string }>

/** Files opened in these days that may be somebody's second one: the same phone or birth day, and a name like theirs. */
export async function likelyDuplicates(
  context: Pick<QueryContext, 'db' | 'session' | 'clock' | 'parts' | 'centre'>,
  { first, last }: DayRange,
): Promise<Opened[]> {
  const { db, parts, centre } = context
  const opened = instantsOf(first, last, centre.timeZone)
  const newcomers = await duplicates.listOpened(db, opened)
  const samePhone = await inSlices(newcomers, (slice) => duplicates.listSamePhone(db, slice))
  const sameBirth = await inSlices(newcomers, (slice) => duplicates.listSameBirth(db, slice))
  const hidden = await hiddenFiles(context)
  // Of a pair with a hidden file the other one would tell that there is such a file.
  const pairs = [...samePhone, ...sameBirth].filter(
    (pair) => !hidden.has(pair.person_id) && !hidden.has(pair.other_id),
  )
  const ids = [...new Set(pairs.flatMap(({ person_id, other_id }) => [person_id, other_id]))]
  const people = await inSlices(ids, (slice) => listPeople(db, slice))
  const names = await inSlices(ids, (slice) => listNames(db, slice))
  const births = new Map(people.map((row) => [row.id, birthOf(row)]))
  const phones = new Set(samePhone.map(keyOf))
  const found = new Set<string>()
  for (const [id, own] of Map.groupBy(pairs, ({ person_id }) => person_id)) {
    const texts = names.filter(({ person_id }) => person_id === id).map(({ text }) => text)
    const scores = likeNames(parts.names, texts)
    const isLikely = own.some((pair) => {
      const both = [births.get(id) ?? null, births.get(pair.other_id) ?? null] as const
      const name = scores.get(pair.other_id) ?? 0
      return (
        judgeDuplicate({ name, births: both, samePhone: phones.has(keyOf(pair)) }).band === 'warn'
      )
    })
    if (isLikely) found.add(id)
  }
  return people
    .filter(({ id }) => found.has(id))
    .map(({ id, created_at }) => ({ person_id: id, day: dayInZone(created_at, centre.timeZone) }))
}

/** Whoever has a name like one of these, with the best score. */
function likeNames(index: NameIndex, texts: readonly string[]): ReadonlyMap<string, number> {
  const matches = texts.flatMap((text) => index.similar(text))
  return new Map(
    matches
      .toSorted((one, other) => one.score - other.score)
      .map(({ personId, score }) => [personId, score]),
  )
}

function keyOf({ person_id, other_id }: Pair): string {
  return `${person_id} ${other_id}`
}
