/**
 * `npm run bench [-- NAME…]`: how fast Okno is, each figure a ratio to a baseline of the same run. Read by a person: nothing
 * here fails for being slow.
 */
import type { Comparison } from './measure.ts'
import { lineOf } from './measure.ts'
import { benchMonthReturn } from './month-return.ts'
import { benchPapers } from './papers.ts'
import { benchRegistration } from './registration.ts'
import { benchPaint } from './paint.ts'
import { benchSearch } from './search.ts'
import { benchStart } from './start.ts'
import { benchStore } from './store.ts'

const benches: Readonly<Record<string, () => Promise<readonly Comparison[] | Comparison>>> = {
  start: benchStart,
  search: benchSearch,
  paint: benchPaint,
  registration: benchRegistration,
  papers: benchPapers,
  return: benchMonthReturn,
  store: benchStore,
}

const asked = process.argv.slice(2)
for (const name of asked.length > 0 ? asked : Object.keys(benches)) {
  const bench = benches[name]
  if (!bench)
    throw new Error(`no such figure: ${name}; there are ${Object.keys(benches).join(', ')}`)
  for (const comparison of [await bench()].flat()) console.log(lineOf(comparison))
}
