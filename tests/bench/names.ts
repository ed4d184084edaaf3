/**
 * `npm run names -- --people FILE.tsv --pairs FILE.tsv [--json]`: how well and how fast people are found by name.
 * People need a column `name`; pairs `query`, `target`, `query_script`, `target_script` and `source`. Targets are added to
 * the people, all are written to a fresh encrypted store and loaded from it as at unlock; each query is asked for its target.
 */
import { parseArgs } from 'node:util'
import type { NameIndex } from '#main/features/people/names/name-index.ts'
import { loadNameIndex } from '#main/features/people/name-index.service.ts'
import { type NamesReport, printReport } from './names-report.ts'
import { type Rank, recallOf, spreadOf } from './recall.ts'
import { storeOfNames } from './store-of-names.ts'
import { cell, readTsv, type TsvRow } from './tsv.ts'

const { values } = parseArgs({
  options: { people: { type: 'string' }, pairs: { type: 'string' }, json: { type: 'boolean' } },
})
if (!values.people || !values.pairs) {
  throw new Error('usage: npm run names -- --people FILE.tsv --pairs FILE.tsv [--json]')
}

const listLength = 50
/** Every beginning of this many queries is timed as a keystroke. */
const queriesTyped = 300

const pairs = readTsv(values.pairs)
const people = readTsv(values.people).map((row) => cell(row, 'name'))
const names = [...new Set([...people, ...pairs.map((pair) => cell(pair, 'target'))])]

const writingStarted = performance.now()
await using fresh = await storeOfNames(names)
const { ids } = fresh
const writeSeconds = (performance.now() - writingStarted) / 1000

const memoryBefore = process.memoryUsage().rss
const loadStarted = performance.now()
const index = await loadNameIndex(fresh.store.db)
const loadSeconds = (performance.now() - loadStarted) / 1000
const memoryMegabytes = (process.memoryUsage().rss - memoryBefore) / 2 ** 20

const asked = pairs.map((pair) => ({
  pair,
  ...ask(index, cell(pair, 'query'), cell(pair, 'target')),
}))
const exact = pairs.map((pair) => ask(index, cell(pair, 'target'), cell(pair, 'target')).rank)

const report: NamesReport = {
  names: index.size,
  all: recallOf(asked.map(({ rank }) => rank)),
  exactSpelling: recallOf(exact),
  byScripts: recallBy(({ pair }) => `${cell(pair, 'query_script')}>${cell(pair, 'target_script')}`),
  bySource: recallBy(({ pair }) => cell(pair, 'source').split(':')[0] ?? ''),
  queryMilliseconds: spreadOf(asked.map(({ milliseconds }) => milliseconds)),
  keystrokeMilliseconds: spreadOf(pairs.slice(0, queriesTyped).flatMap(typeSlowly)),
  writeSeconds,
  loadSeconds,
  memoryMegabytes,
}

if (values.json) console.log(JSON.stringify(report, null, 2))
else printReport(report)

function ask(
  among: NameIndex,
  query: string,
  target: string,
): { rank: Rank; milliseconds: number } {
  const started = performance.now()
  // The space says that the last word is finished.
  const found = among.search(`${query} `, { limit: listLength, asPrefix: true })
  const milliseconds = performance.now() - started
  const place = found.findIndex(({ personId }) => personId === ids.get(target))
  return { rank: place < 0 ? undefined : place + 1, milliseconds }
}

function recallBy(keyOf: (answer: (typeof asked)[number]) => string) {
  const groups = Map.groupBy(asked, keyOf)
  const sorted = [...groups].toSorted(([one], [other]) => one.localeCompare(other))
  return Object.fromEntries(
    sorted.map(([key, group]) => [key, recallOf(group.map(({ rank }) => rank))]),
  )
}

function typeSlowly(pair: TsvRow): number[] {
  const query = cell(pair, 'query')
  return Array.from(query, (_, at) => {
    const started = performance.now()
    index.search(query.slice(0, at + 1), { limit: 10, asPrefix: true })
    return performance.now() - started
  })
}
