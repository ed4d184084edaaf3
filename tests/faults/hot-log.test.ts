import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { StoreFailure } from '#main/store/store-failure.ts'
import { unlock } from '#main/store/store.ts'
import { storeFiles } from '#main/store/store-files.ts'
import { dice, flipBit } from '#support/dice.ts'
import { MANAGER, freshStore, temporaryFolder } from '#support/fresh-store.ts'
import { countOf, seed } from './counts.ts'
import { tallied, told } from './told.ts'
import { saveAct } from './save-act.ts'

const FLIPS = countOf('hotflips', 40)

test(`${FLIPS} of ${FLIPS} logs of a computer that went off, with one bit turned: what is lost is on record`, async () => {
  using cut = await folderAfterPowerCut()
  const log = `${storeFiles(cut.folder).store}-wal`
  const bytes = readFileSync(log)
  const roll = dice(seed)
  const outcomes = []
  for (let flip = 0; flip < FLIPS; flip += 1) {
    using copy = temporaryFolder()
    cpSync(cut.folder, copy.path, { recursive: true })
    const bit = roll.below(bytes.length * 8)
    writeFileSync(`${storeFiles(copy.path).store}-wal`, flipBit(bytes, bit))
    outcomes.push(await outcomeOf(copy.path, cut.acts))
  }
  const known = outcomes.filter((outcome) => outcome !== 'lost in silence')
  told('bits turned in a hot log', tallied(outcomes, known))
  expect(outcomes.filter((outcome) => outcome === 'lost in silence')).toEqual([])
  expect(outcomes).toContain('on record')
})

test('the same log untouched: every act is there, and nothing is reported', async () => {
  using cut = await folderAfterPowerCut()
  expect(await outcomeOf(cut.folder, cut.acts)).toBe('whole')
})

/** A folder as a power cut leaves it: the last acts stand in the write-ahead log only. */
async function folderAfterPowerCut() {
  const acts = 30
  await using desk = await freshStore()
  await desk.store.lock()
  const busy = await unlock({ folder: desk.folder, ...MANAGER })
  for (let act = 0; act < acts; act += 1) await saveAct(busy, `act-${act}`)
  const left = temporaryFolder()
  const folder = join(left.path, 'store')
  cpSync(desk.folder, folder, { recursive: true })
  await busy.lock()
  return { folder, acts, [Symbol.dispose]: () => left[Symbol.dispose]() }
}

async function outcomeOf(
  folder: string,
  acts: number,
): Promise<'whole' | 'on record' | 'refused' | 'lost in silence'> {
  try {
    const store = await unlock({ folder, ...MANAGER })
    const saved = store.raw.prepare("SELECT count(*) FROM meta WHERE key LIKE 'act-%'").pluck()
    const cuts = store.raw.prepare("SELECT count(*) FROM audit WHERE action = 'store.historyCut'")
    const [found, reported] = [Number(saved.get()), Number(cuts.pluck().get())]
    await store.lock()
    if (found === acts) return reported === 0 ? 'whole' : 'lost in silence'
    return reported === 1 ? 'on record' : 'lost in silence'
  } catch (error) {
    if (error instanceof StoreFailure) return 'refused'
    throw error
  }
}
