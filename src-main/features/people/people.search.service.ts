import { type PartialDate, rangeOf } from '#contract/calendar/partial-date.ts'
import { cleanLine } from '#contract/script/clean-name.ts'
import type { PersonLabel } from '#contract/people.contract.ts'
import type { Found, Hit } from '#contract/search.contract.ts'
import { hiddenFiles } from '#main/features/restricted/hidden-files.service.ts'
import {
  lastPeople,
  type LastVisit,
  visitsSeen,
} from '#main/features/visits/visit-lookup.service.ts'
import type { QueryContext } from '#main/ipc/context.ts'
import type { Reader } from '#main/store/database.ts'
import type { NameMatch } from './names/name-index.ts'
import { mayBeAddress } from './addresses/address-index.ts'
import { labelsOf } from './people.service.ts'
import * as search from './people.search.repository.ts'
import { phoneTail } from './phones.ts'
import { mayBeSame, readSearch, type Readings } from './search-readings.ts'

type Searcher = Pick<QueryContext, 'db' | 'session' | 'may' | 'parts' | 'centre' | 'clock'>

/** One way in which somebody was found. `rank` is the band; within a band who was here last comes first. */
type Candidate = Readonly<
  Pick<Hit, 'foundBy' | 'why' | 'text'> & {
    personId: string
    rank: number
    /** What was meant, where the keyboard was on another layout. */
    meant: string | null
  }
>

const looked = 40
/** Names below it are shown only where nothing better is found. */
const goodName = 0.7

/** Whoever the typed line may mean: by name in any script, phone, birth, file number, letter; empty, who came last. */
export async function searchPeople(
  context: Searcher,
  { text, limit }: Readonly<{ text: string; limit: number }>,
): Promise<Found> {
  if (text.trim() === '') return { hits: await lastSeen(context, limit), meant: null }
  const readings = readSearch(text, context.centre, context.clock.today())
  const hidden = await hiddenFiles(context)
  const named = await byName(context, readings, hidden)
  const others = [
    ...(await byFigures(context, readings, text)),
    // Who types a name is not kept waiting for it.
    ...(readings.hasFigures || !named.some(isGood) ? await byAddress(context, text) : []),
  ]
  const found = [...others.filter(({ personId }) => !hidden.has(personId)), ...named]
  return toFound(context, found, limit)
}

async function byFigures(
  { db, centre }: Searcher,
  readings: Readings,
  text: string,
): Promise<Candidate[]> {
  const { name, births, phone, fileNumbers, letterCodes } = readings
  const tail =
    phone.replaceAll(/\P{Nd}/gu, '').length < 4 ? undefined : phoneTail(phone, centre.country)
  const phones = tail ? await search.listByPhone(db, tail) : []
  const files = await search.listByFileNumber(db, fileNumbers)
  const oldNumbers = await search.listByOldNumber(db, cleanLine(text))
  const letters = await search.listByLetterCode(db, letterCodes)
  const isWholeDate = name === '' || readings.isDate
  // A name beside a date narrows: then the birth alone is not enough.
  const born = isWholeDate ? await bornOn(db, births) : []
  return [
    ...letters.map((row) => candidateOf(row, 'letter', 7)),
    ...files.map((row) => candidateOf(row, 'file-number', 6)),
    ...oldNumbers.map((row) => candidateOf(row, 'file-number', 6)),
    ...phones.map((row) => candidateOf(row, 'phone', 5)),
    ...born.map((row) => candidateOf(row, 'birth', 4)),
  ]
}

/** Filled when an address is first looked for: most days nobody does. */
async function byAddress(
  { db, parts: { addresses } }: Searcher,
  text: string,
): Promise<Candidate[]> {
  if (!mayBeAddress(text)) return []
  if (!addresses.isFilled) {
    const all = await search.listAllAddresses(db)
    addresses.fill(all.map(({ person_id, text: address }) => ({ personId: person_id, address })))
  }
  const found = await search.listAddresses(db, addresses.search(text).slice(-looked))
  return found.map((row) => candidateOf(row, 'address', 3))
}

async function bornOn(db: Reader, births: readonly PartialDate[]): Promise<search.Born[]> {
  const found = await Promise.all(
    births.map(async (birth) => {
      const range = rangeOf(birth)
      const about = await search.listBornAbout(db, range)
      return [
        ...(await search.listBornBetween(db, range)),
        ...about.filter((row) => mayBeSame(row.birth, birth)),
      ]
    }),
  )
  return found.flat()
}

async function byName(
  context: Searcher,
  { name, births, isDate }: Readings,
  hidden: ReadonlySet<string>,
): Promise<Candidate[]> {
  if (name === '' || isDate) return []
  const options = { limit: looked, asPrefix: true, except: hidden }
  const matches = context.parts.names.search(name, options)
  const wanted = births.length > 0 ? await bornThen(context, matches, births) : matches
  const hasGood = wanted.some(({ score }) => score >= goodName)
  return wanted
    .filter(({ score }) => !hasGood || score >= goodName)
    .map((match) => nameCandidate(match))
}

async function bornThen(
  context: Searcher,
  matches: readonly NameMatch[],
  births: readonly PartialDate[],
): Promise<readonly NameMatch[]> {
  const labels = await labelsOf(
    context,
    matches.map(({ personId }) => personId),
  )
  return matches.filter(({ personId }) => {
    const known = labels.get(personId)?.birth
    return known && births.some((birth) => mayBeSame(birth, known))
  })
}

function candidateOf(
  { person_id, text }: search.Found,
  foundBy: Hit['foundBy'],
  rank: number,
): Candidate {
  return { personId: person_id, foundBy, why: null, text, rank, meant: null }
}

function nameCandidate({ personId, score, text, why, meant }: NameMatch): Candidate {
  const rank = score >= 0.95 ? 4 : score >= 0.85 ? 3 : score >= goodName ? 2 : 1
  // Whoever is spelt as it was typed comes before those that sound so, however lately these were here.
  if (rank === 4 && why === 'same-spelling') {
    return { personId, foundBy: 'name', why, text, rank: 4.5, meant }
  }
  return { personId, foundBy: 'name', why, text, rank, meant }
}

function isGood({ rank }: Candidate): boolean {
  return rank > 1
}

async function lastSeen(context: Searcher, limit: number): Promise<Hit[]> {
  const { db, may } = context
  if (!may('visits.read')) return []
  const hidden = await hiddenFiles(context)
  const people = (await lastPeople(db, limit + hidden.size))
    .filter((personId) => !hidden.has(personId))
    .slice(0, limit)
  const labels = await labelsOf(context, people)
  const visits = await visitsSeen(context, people)
  return people.flatMap((personId) =>
    toHits(
      { personId, foundBy: 'recent', why: null, text: '', rank: 0, meant: null },
      labels,
      visits,
    ),
  )
}

async function toFound(
  context: Searcher,
  candidates: readonly Candidate[],
  limit: number,
): Promise<Found> {
  // Candidates come best reading first: of one person the first way of finding counts.
  const once = [...Map.groupBy(candidates, ({ personId }) => personId).values()].flatMap(
    ([first]) => first ?? [],
  )
  const people = once.map(({ personId }) => personId)
  const visits = await visitsSeen(context, people)
  const dayOf = ({ personId }: Candidate) => visits.get(personId)?.day ?? ''
  const best = once
    .toSorted((a, b) => b.rank - a.rank || dayOf(b).localeCompare(dayOf(a)))
    .slice(0, limit)
  const labels = await labelsOf(
    context,
    best.map(({ personId }) => personId),
  )
  const hits = best.flatMap((candidate) => toHits(candidate, labels, visits))
  return { hits, meant: best[0]?.meant ?? null }
}

function toHits(
  { personId, foundBy, why, text }: Candidate,
  labels: ReadonlyMap<string, PersonLabel>,
  visits: ReadonlyMap<string, LastVisit>,
): Hit[] {
  const person = labels.get(personId)
  if (!person) return []
  const visit = visits.get(personId)
  return [
    {
      person,
      foundBy,
      why,
      text,
      lastVisit: visit?.day ?? null,
      isHere: visit?.isHere ?? false,
    },
  ]
}
