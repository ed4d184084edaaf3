/**
 * A bit turns, and somebody at the desk goes the whole way: signs in or is refused, is told by the day's check, restores the
 * backup, and has everything that stood in it.
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { storeFailureOf } from '#main/store/store-failure.ts'
import { storeFiles } from '#main/store/store-files.ts'
import { closedDesk, password, type TestDesk } from '#support/closed-desk.ts'
import { dice, flipBit } from '#support/dice.ts'
import { dumpFolder } from '#support/dump-store.ts'
import { temporaryFolder } from '#support/fresh-store.ts'
import { makeFixture } from '#support/roles/fixture.ts'
import { countOf, seed } from './counts.ts'
import { tallied, told } from './told.ts'

const FLOWS = countOf('flows', 4)

const nextDay = '2026-11-25T08:30:00.000Z'
const manager = { signInWord: 'manager', password }

test(`${FLOWS} of ${FLOWS} turned bits are told at the desk, and the restored store holds what the backup held`, async () => {
  using kept = temporaryFolder()
  const folder = join(kept.path, 'store')
  const backup = await backedUpCentre(folder)
  const truth = await dumpFolder(join(storeFiles(folder).backups, backup))
  const bytes = readFileSync(storeFiles(folder).store)
  const roll = dice(seed)
  const outcomes: string[] = []
  for (let round = 0; round < FLOWS; round += 1) {
    const bit = roll.below(bytes.length * 8)
    using place = temporaryFolder()
    await using desk = closedDesk({ folder: join(place.path, 'store'), now: nextDay })
    cpSync(folder, desk.folder, { recursive: true })
    const { store, backups } = storeFiles(desk.folder)
    writeFileSync(store, flipBit(bytes, bit))
    outcomes.push(await howItIsTold(desk))

    await desk.desk.lock('suspend')
    const key = { kind: 'password', ...manager } as const
    await desk.send('restore.prove', { folder: join(backups, backup), key })
    await desk.send('restore.begin', {})
    const restored = await dumpFolder(desk.folder, truth.acts)
    expect({ bit, dump: restored.dump }).toEqual({ bit, dump: truth.dump })
    await desk.signInAs('manager')
    const { problems } = await desk.send('upkeep.check', {})
    expect({ bit, damaged: problems.includes('pages-damaged') }).toEqual({ bit, damaged: false })
  }
  const known = outcomes.filter((outcome) => outcome !== 'not told')
  told('bits turned, from the desk to the restored store', tallied(outcomes, known))
  expect(outcomes.filter((outcome) => outcome === 'not told')).toEqual([])
})

/** A centre with something in every table, locked, and the name of its backup. */
async function backedUpCentre(to: string): Promise<string> {
  const { desk } = await makeFixture()
  await using _ = desk
  await desk.signInAs('manager')
  const { folder } = await desk.send('centre.backUp', {})
  await desk.desk.lock('suspend')
  cpSync(desk.folder, to, { recursive: true })
  return folder.split('/').at(-1)!
}

function onlyDamaged(error: unknown): void {
  if (storeFailureOf(error)?.code !== 'store-damaged') throw error
}

async function howItIsTold(desk: TestDesk): Promise<string> {
  const entered = await desk.ask('desk.signIn', manager)
  if (!entered.ok) return entered.failure.code === 'store-damaged' ? 'at the sign-in' : 'not told'
  desk.passMinutes(2)
  // As the window's own timer does: what it meets there is in the log.
  await desk.desk.keepUpIfIdle().catch(onlyDamaged)
  const health = await desk.ask('upkeep.health', {})
  // Where the damage lies in what the page itself reads.
  if (!health.ok)
    return health.failure.code === 'store-damaged' ? 'in place of an answer' : 'not told'
  return health.value.problems.includes('pages-damaged') ? 'by the check of the day' : 'not told'
}
