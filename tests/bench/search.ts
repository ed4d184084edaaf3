import { buildNameIndex } from '#support/build-name-index.ts'
import { freshStore } from '#support/fresh-store.ts'
import { inventedNames } from './invented-names.ts'
import { type Comparison, percentile, takeTurns } from './measure.ts'

const people = 100_000
const queries = 60

/** A keystroke in the search box among 100,000 people, against the plainest search there is: LIKE over all of them. */
export async function benchSearch(): Promise<Comparison> {
  await using fresh = await freshStore()
  const names = inventedNames(people)
  const index = buildNameIndex(names.map((text, n) => ({ personId: String(n), text })))
  const { raw } = fresh.store
  raw.exec('CREATE TABLE bench_name (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT')
  const insert = raw.prepare('INSERT INTO bench_name (text) VALUES (?)')
  raw.transaction(() => names.forEach((name) => insert.run(name)))()
  const like = raw.prepare('SELECT count(*) FROM bench_name WHERE text LIKE ?')

  const typed = inventedNames(queries, 7).map((name) => name.slice(0, 3 + (name.length % 5)))
  const times = await takeTurns(
    queries,
    (round) => index.search(typed[round] ?? '', { limit: 8, asPrefix: true }),
    (round) => like.get(`%${typed[round] ?? ''}%`),
  )
  return {
    name: `search per keystroke among ${people} people, p95`,
    baseline: 'LIKE over all the same names (which finds one script only)',
    oursMs: percentile(times.ours, 0.95),
    baselineMs: percentile(times.baseline, 0.95),
  }
}
