import { setTimeout as wait } from 'node:timers/promises'
import { setInThread } from '#main/documents/set-in-thread.ts'
import { buildNameIndex } from '#support/build-name-index.ts'
import { FONTS_FOLDER } from '#support/typeset-page.ts'
import { inventedNames } from './invented-names.ts'
import { type Comparison, median, percentile } from './measure.ts'
import { letter } from './sample-papers.ts'

const people = 100_000
const letters = 40
const keys = 60
/** Milliseconds between keys; faster than anybody types. */
const pause = 20
/** Of a screen that shows sixty a second. */
const frame = 1000 / 60

/** How long a key in the search box waits while a batch of letters is set in its thread, against the same with nothing set. */
export async function benchBesideBatch(): Promise<Comparison> {
  const names = inventedNames(people)
  const index = buildNameIndex(names.map((text, n) => ({ personId: String(n), text })))
  const typed = inventedNames(keys, 7).map((name) => name.slice(0, 3 + (name.length % 5)))
  /** From the moment each key would have been pressed to its answer. */
  const waits = async (): Promise<number[]> => {
    const waited: number[] = []
    for (const word of typed) {
      const pressed = performance.now() + pause
      await wait(pause)
      index.search(word, { limit: 8, asPrefix: true })
      waited.push(performance.now() - pressed)
    }
    return waited
  }
  await waits()
  const alone = await waits()
  const setter = setInThread(FONTS_FOLDER)
  await setter.set(letter(0))
  const batch = Array.from({ length: letters }, (_, number) => setter.set(letter(number)))
  const beside = await waits()
  await Promise.all(batch)
  setter.end()
  const late = beside.filter((ms) => ms > frame).length
  return {
    name: `a key in the search box among ${people} people while ${letters} letters are set, p95`,
    baseline: 'nothing being set',
    oursMs: percentile(beside, 0.95),
    baselineMs: percentile(alone, 0.95),
    note: `median ${median(beside).toFixed(1)} ms; ${late} of ${keys} longer than a frame`,
  }
}
