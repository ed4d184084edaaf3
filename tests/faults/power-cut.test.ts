import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isWhole } from '#main/store/backup/store-contents.ts'
import { unlock } from '#main/store/store.ts'
import { dice } from '#support/dice.ts'
import { MANAGER, freshStore, temporaryFolder } from '#support/fresh-store.ts'
import { countOf, seed } from './counts.ts'
import { tallied, told } from './told.ts'
import { diskAfter, leavings, saidBy, trace, type Traced, writeFolder } from './traced-disk.ts'

const IMAGES = countOf('images', 60)
const ACTS = 60

test(`${IMAGES} disks after a power cut: every confirmed act is there, every file is whole`, async () => {
  await using desk = await tracedDesk('FULL')
  const outcomes = await outcomesOf(desk.traced)
  told('power cuts', tallied(outcomes, ['whole']))
  expect(outcomes.filter((outcome) => outcome !== 'whole')).toEqual([])
})

test('the same cuts with the setting that SQLite proposes lose acts: the test sees what it looks for', async () => {
  await using desk = await tracedDesk('NORMAL')
  const outcomes = await outcomesOf(desk.traced)
  told('power cuts with synchronous NORMAL, which must lose', tallied(outcomes, ['whole']))
  expect(outcomes).toContain('confirmed acts lost')
})

/** A whole sitting at a desk, from sign-in to lock, as it reached the disk. */
async function tracedDesk(synchronous: 'FULL' | 'NORMAL') {
  const desk = await freshStore()
  await desk.store.lock()
  const script = join(import.meta.dirname, 'traced-desk.ts')
  const traced = trace(desk.folder, script, [String(ACTS), synchronous])
  return { traced, [Symbol.asyncDispose]: async () => desk[Symbol.asyncDispose]() }
}

async function outcomesOf(traced: Traced): Promise<readonly string[]> {
  const roll = dice(seed)
  const outcomes: string[] = []
  for (let image = 0; image < IMAGES; image += 1) {
    const instant = roll.below(traced.steps.length) + 1
    const left = leavings[image % leavings.length] ?? 'nothing'
    using place = temporaryFolder()
    const folder = join(place.path, 'store')
    writeFolder(folder, diskAfter(traced, instant, left, roll))
    outcomes.push(await outcomeOf(folder, saidBy(traced, instant)))
  }
  return outcomes
}

async function outcomeOf(folder: string, confirmed: readonly string[]): Promise<string> {
  const store = await unlock({ folder, ...MANAGER })
  try {
    const keys = store.raw.prepare("SELECT key FROM meta WHERE key LIKE 'act-%'").pluck().all()
    const saved = new Set(keys)
    if (confirmed.some((act) => !saved.has(act))) return 'confirmed acts lost'
    if (!isWhole(store.raw)) return 'damaged'
    const alarms = store.raw
      .prepare("SELECT 1 FROM audit WHERE action IN ('store.historyCut', 'store.fileChanged')")
      .all()
    if (alarms.length > 0) return 'false alarm'
    return store.verifyAudit().ok ? 'whole' : 'history broken'
  } finally {
    await store.lock()
  }
}
