import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isWhole } from '#main/store/backup/store-contents.ts'
import { migrations } from '#main/store/migrations/index.ts'
import { openForReading } from '#main/store/recipe.ts'
import { storeFiles } from '#main/store/store-files.ts'
import { dice, flipBit } from '#support/dice.ts'
import { freshStore } from '#support/fresh-store.ts'
import { countOf, seed } from './counts.ts'
import { tallied, told } from './told.ts'

const FLIPS = countOf('flips', 100)
const CUTS = countOf('cuts', 40)

test(`${FLIPS} of ${FLIPS} stores with one bit turned are refused or reported, none reads silently wrong`, async () => {
  await using desk = await damagedDesk()
  const roll = dice(seed)
  const outcomes = Array.from({ length: FLIPS }, () =>
    desk.outcomeOf(flipBit(desk.bytes, roll.below(desk.bytes.length * 8))),
  )
  told('bits turned in the store', tallied(outcomes, ['noticed']))
  expect(outcomes.filter((outcome) => outcome !== 'noticed')).toEqual([])
  expect(desk.outcomeOf(desk.bytes)).toBe('same')
})

test(`${CUTS} of ${CUTS} cut-off stores are refused or reported`, async () => {
  await using desk = await damagedDesk()
  const roll = dice(seed)
  const outcomes = Array.from({ length: CUTS }, () =>
    desk.outcomeOf(desk.bytes.subarray(0, roll.below(desk.bytes.length))),
  )
  told('stores cut off', tallied(outcomes, ['noticed']))
  expect(outcomes.filter((outcome) => outcome !== 'noticed')).toEqual([])
})

/** A filled and locked store, and what opening other bytes in its place comes to. */
async function damagedDesk() {
  const desk = await freshStore()
  const { dbId, db, keys: open } = desk.store
  const key = Uint8Array.from(open.database)
  const rows = Array.from({ length: 400 }, (_, at) => ({
    key: `row-${at}`,
    value: 'v'.repeat(200),
  }))
  for (const row of rows) await db.insertInto('meta').values(row).execute()
  await desk.store.lock()
  const file = storeFiles(desk.folder).store
  const bytes = readFileSync(file)

  const read = (): string => {
    const store = openForReading(file, key, { dbId, newestSchema: migrations.length })
    try {
      if (!isWhole(store)) throw new Error('reported by the integrity check')
      return JSON.stringify(store.prepare('SELECT * FROM meta ORDER BY key').all())
    } finally {
      store.close()
    }
  }
  const truth = read()
  const outcomeOf = (content: Uint8Array): 'noticed' | 'same' | 'silently wrong' => {
    for (const tail of ['-wal', '-shm']) rmSync(file + tail, { force: true })
    writeFileSync(file, content)
    try {
      return read() === truth ? 'same' : 'silently wrong'
    } catch {
      return 'noticed'
    }
  }
  return { bytes, outcomeOf, [Symbol.asyncDispose]: async () => desk[Symbol.asyncDispose]() }
}
