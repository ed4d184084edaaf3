import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import type { Reader, Transact } from '#main/store/database.ts'
import { addressKey } from './addresses/address-index.ts'
import { birthOf } from './birth-of.ts'
import * as duplicates from './duplicates/duplicates.repository.ts'
import { duplicateWeights } from './names/duplicate-weights.ts'
import { cyrillicLetters } from './names/letters/cyrillic.ts'
import { latinLetters } from './names/letters/latin.ts'
import { persoArabicLetters } from './names/letters/perso-arabic.ts'
import { type Known, LookAlikes } from './names/look-alikes.ts'
import type { NameIndex } from './names/name-index.ts'
import { tuning } from './names/tuning.ts'

export type Looking = Readonly<{
  db: Reader
  transact: Transact
  names: NameIndex
  now: () => string
  /** The desk is being locked: what was found so far is left, and found again the next time. */
  isOver: () => boolean
}>

/** The desk is not kept waiting for longer than this at a time: a frame of the window. */
const sliceMs = 8

/** Stands for all that a pair is judged by: where a new version of the program has other numbers or reads letters otherwise, the list is made anew. */
const weighing = createHash('sha256')
  .update(
    JSON.stringify([duplicateWeights, tuning, latinLetters, cyrillicLetters, persoArabicLetters]),
  )
  .digest('hex')

/**
 * Compares every file that is new, has changed or was weighed otherwise with all others, in slices between which the desk goes on, and writes down
 * whom somebody should look at. Work of quiet minutes; what was decided of a pair stays decided.
 */
export async function lookForLookAlikes({
  db,
  transact,
  names,
  now,
  isOver,
}: Looking): Promise<void> {
  const people = await duplicates.listCompared(db)
  const isWeighedSo = (await duplicates.findWeighing(db)) === weighing
  const isAsBefore = ({ version, seen }: (typeof people)[number]) => isWeighedSo && version === seen
  const changed = people.filter((person) => !isAsBefore(person))
  if (changed.length === 0) return
  const tails = Map.groupBy(await duplicates.listTails(db), ({ person_id }) => person_id)
  const all = new LookAlikes(names)
  const asKnown = (person: (typeof people)[number]): Known => ({
    personId: person.id,
    birth: birthOf(person),
    tails: (tails.get(person.id) ?? []).map(({ tail }) => tail),
    address: addressKey(person),
    householdId: person.household_id,
  })
  await inSlicesOfTime(people.filter(isAsBefore), isOver, (person) => all.add(asKnown(person)))
  const found = new Map<string, Parameters<typeof duplicates.insertPair>[1]>()
  await inSlicesOfTime(changed, isOver, (person) => {
    for (const { personId, verdict } of all.compareAndAdd(asKnown(person))) {
      const pair = duplicates.pairOf(person.id, personId)
      const { score, reasons } = verdict
      const row = { ...pair, score, reasons: JSON.stringify(reasons), found_at: now() }
      found.set(`${pair.one_id} ${pair.other_id}`, row)
    }
  })
  if (isOver()) return
  await transact(async (tx) => {
    const still = new Map((await duplicates.listCompared(tx)).map((row) => [row.id, row.version]))
    const isAsSeen = (row: (typeof changed)[number]) => still.get(row.id) === row.version
    const compared = changed.filter(isAsSeen)
    await duplicates.deleteOpenPairs(
      tx,
      compared.map(({ id }) => id),
    )
    for (const row of found.values()) {
      if (still.has(row.one_id) && still.has(row.other_id)) await duplicates.insertPair(tx, row)
    }
    for (const { id, version } of compared) await duplicates.saveSeen(tx, id, version)
    await duplicates.saveWeighing(tx, weighing)
  })
}

async function inSlicesOfTime<Item>(
  items: readonly Item[],
  isOver: () => boolean,
  work: (item: Item) => void,
): Promise<void> {
  let begun = performance.now()
  for (const item of items) {
    work(item)
    if (performance.now() - begun < sliceMs) continue
    await setImmediate()
    if (isOver()) return
    begun = performance.now()
  }
}
