/**
 * `npm run names -- --people FILE.tsv --pairs FILE.tsv [--crowd N] [--others] [--json]`: how well and how fast people are
 * found by name. People need columns `name`, `script` and `lang`; pairs `query`, `target`, `query_script`, `target_script` and
 * `source`. Targets are added to the people, all are written to a fresh encrypted store and loaded from it as at unlock; each
 * query is asked for its target as it is, with one slip of the finger, and on the wrong keyboard layout. `--crowd 1000000`
 * composes more people of the names there are, until there are so many; `--others` asks what is usually done instead.
 */
import { parseArgs } from 'node:util'
import { loadNameIndex } from '#main/features/people/name-index.service.ts'
import type { NameIndex } from '#main/features/people/names/name-index.ts'
import { retypedOnLatin } from '#support/retyped-on-latin.ts'
import { crowdLike } from './crowd.ts'
import { type NamesReport, printReport } from './names-report.ts'
import { askOthers } from './others.ts'
import { type Rank, type Recall, recallOf, spreadOf } from './recall.ts'
import { withOneSlip } from './slips.ts'
import { storeOfNames } from './store-of-names.ts'
import { cell, readTsv, type TsvRow } from './tsv.ts'

const { values } = parseArgs({
  options: {
    people: { type: 'string' },
    pairs: { type: 'string' },
    crowd: { type: 'string', default: '0' },
    others: { type: 'boolean' },
    json: { type: 'boolean' },
  },
})
if (!values.people || !values.pairs) {
  throw new Error(
    'usage: npm run names -- --people FILE.tsv --pairs FILE.tsv [--crowd N] [--others] [--json]',
  )
}

const listLength = 50
/** Every beginning of this many queries is timed as a keystroke. */
const queriesTyped = 300
/** The others take a second for a query. */
const askedOfOthers = 100

const pairs = readTsv(values.pairs)
const people = readTsv(values.people).map((row) => ({
  name: cell(row, 'name'),
  group: `${cell(row, 'script')} ${cell(row, 'lang')}`,
}))
const known = new Set([
  ...people.map(({ name }) => name),
  ...pairs.map((pair) => cell(pair, 'target')),
])
const names = [...known, ...crowdLike(people, Number(values.crowd) - known.size)]

const writingStarted = performance.now()
await using fresh = await storeOfNames(names)
const writeSeconds = (performance.now() - writingStarted) / 1000

const memoryBefore = process.memoryUsage().rss
const [loadStarted, workStarted] = [performance.now(), workMilliseconds()]
const index = await loadNameIndex(fresh.store.db)
const loadSeconds = (performance.now() - loadStarted) / 1000
const loadWorkSeconds = (workMilliseconds() - workStarted) / 1000
const memoryMegabytes = (process.memoryUsage().rss - memoryBefore) / 2 ** 20

// The first queries are slow because the code is still being compiled: a desk has had them in its first minute.
for (const pair of pairs.slice(0, 100)) ask(index, cell(pair, 'query'), cell(pair, 'target'))
const asked = pairs.map((pair) => ({
  pair,
  ...ask(index, cell(pair, 'query'), cell(pair, 'target')),
}))
const slipped = withOneSlip(pairs.map((pair) => cell(pair, 'query'))).map((query, at) => ({
  pair: pairs[at]!,
  ...ask(index, query, cell(pairs[at]!, 'target')),
}))
const onLatin = pairs
  .filter((pair) => cell(pair, 'query_script') !== 'Latn')
  .map((pair) => ask(index, retypedOnLatin(cell(pair, 'query')), cell(pair, 'target')).rank)

const keystrokes = pairs.slice(0, queriesTyped).flatMap(typeSlowly)

const report: NamesReport = {
  names: index.size,
  all: recallOf(asked.map(({ rank }) => rank)),
  exactSpelling: recallOf(
    pairs.map((pair) => ask(index, cell(pair, 'target'), cell(pair, 'target')).rank),
  ),
  byScripts: recallBy(asked, scriptsOf),
  bySource: recallBy(asked, ({ pair }) => cell(pair, 'source').split(':')[0] ?? ''),
  oneSlip: {
    all: recallOf(slipped.map(({ rank }) => rank)),
    ...recallBy(slipped, ({ pair }) =>
      cell(pair, 'query_script') === cell(pair, 'target_script') ? 'one script' : 'two scripts',
    ),
  },
  wrongLayout: recallOf(onLatin),
  queryMilliseconds: spreadOf(asked.map(({ milliseconds }) => milliseconds)),
  queryWork: spreadOf(asked.map(({ work }) => work)),
  keystrokeMilliseconds: spreadOf(keystrokes.map(({ milliseconds }) => milliseconds)),
  keystrokeWork: spreadOf(keystrokes.map(({ work }) => work)),
  writeSeconds,
  loadSeconds,
  loadWorkSeconds,
  memoryMegabytes,
  others: values.others ? besideOthers() : [],
}

if (values.json) console.log(JSON.stringify(report, null, 2))
else printReport(report)

function ask(among: NameIndex, query: string, target: string): Timed & Readonly<{ rank: Rank }> {
  // The space says that the last word is finished.
  const { found, ...timed } = timing(() =>
    among.search(`${query} `, { limit: listLength, asPrefix: true }),
  )
  // In a crowd there are namesakes, whom no name tells apart.
  const place = found.findIndex(({ text }) => text === target)
  return { rank: place < 0 ? undefined : place + 1, ...timed }
}

/** How long somebody waited, and what of it was work: on a busy computer most of it is waiting for the processor. */
type Timed = Readonly<{ milliseconds: number; work: number }>

function timing<Found>(search: () => Found): Timed & Readonly<{ found: Found }> {
  const [started, workBefore] = [performance.now(), workMilliseconds()]
  const found = search()
  const work = workMilliseconds() - workBefore
  return { found, milliseconds: performance.now() - started, work }
}

/** Processor time of this thread. */
function workMilliseconds(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

type Answer = Readonly<{ pair: TsvRow; rank: Rank }>

function scriptsOf({ pair }: Answer): string {
  return `${cell(pair, 'query_script')}>${cell(pair, 'target_script')}`
}

function recallBy(
  answers: readonly Answer[],
  keyOf: (answer: Answer) => string,
): Record<string, Recall> {
  const sorted = [...Map.groupBy(answers, keyOf)].toSorted(([one], [other]) =>
    one.localeCompare(other),
  )
  return Object.fromEntries(
    sorted.map(([key, group]) => [key, recallOf(group.map(({ rank }) => rank))]),
  )
}

function besideOthers() {
  const first = asked.slice(0, askedOfOthers)
  const okno = {
    way: 'this index',
    recall: recallOf(first.map(({ rank }) => rank)),
    milliseconds: spreadOf(first.map(({ milliseconds }) => milliseconds)),
  }
  const questions = first.map(({ pair }) => ({
    query: cell(pair, 'query'),
    target: cell(pair, 'target'),
  }))
  return [okno, ...askOthers(fresh.store.raw, names, questions)]
}

function typeSlowly(pair: TsvRow): Timed[] {
  const query = cell(pair, 'query')
  return Array.from(query, (_, at) =>
    timing(() => index.search(query.slice(0, at + 1), { limit: 10, asPrefix: true })),
  )
}
