import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { walkIn } from '#support/desk-day.ts'
import { dice } from '#support/dice.ts'
import { temporaryFolder } from '#support/fresh-store.ts'
import { closedDesk } from '#support/closed-desk.ts'
import { openTestDesk, password } from '#support/open-desk.ts'

import { countOf, seed } from './counts.ts'

const KILLS = countOf('restores', 3)

/** A locked store with two people, and a backup from when there was one. */
async function storeWithBackup(path: string) {
  const folder = join(path, 'store')
  await using desk = await openTestDesk({ folder })
  await desk.signInAs('receptionist')
  await walkIn(desk, 'Anna Tóthová')
  const { folder: backup } = await desk.send('centre.backUp', {})
  await walkIn(desk, 'Reza Rezaei')
  await desk.desk.lock('suspend')
  return { folder, backup: basename(backup) }
}

async function peopleAfter(folder: string): Promise<number> {
  await using desk = closedDesk({ folder })
  await desk.send('desk.signIn', { signInWord: 'manager', password })
  const { entries } = await desk.send('visits.listQueue', {})
  const { chain, pages } = await desk.send('upkeep.check', {})
  expect({ chain, pages }).toMatchObject({ chain: { isGood: true }, pages: { isGood: true } })
  await desk.desk.lock('suspend')
  return entries.length
}

test(`${KILLS} times killed before or after a change of a name, a restore leaves the old store or the new one, never between`, async () => {
  using temporary = temporaryFolder()
  const { folder, backup } = await storeWithBackup(temporary.path)
  const restoreIn = (name: string, dieAt: number) => {
    const played = join(temporary.path, name)
    cpSync(folder, played, { recursive: true })
    const told = [played, join(played, 'backups', backup), String(dieAt)]
    const program = 'tests/faults/restoring-desk.ts'
    const child = spawnSync(process.execPath, [program, ...told], { encoding: 'utf8' })
    return { played, ...child }
  }
  const whole = restoreIn('whole', -1)
  expect(await peopleAfter(whole.played)).toBe(1)
  // Before and after each change of a name is a moment; from the one after the new store is ready on, it is decided.
  const [moments = 0, decided = 0] = whole.stdout.split(' ').slice(1).map(Number)
  expect(moments).toBeGreaterThan(10)

  const roll = dice(seed)
  const all = Array.from({ length: moments }, (_, moment) => moment)
  const tried = all.toSorted(() => roll.below(3) - 1).slice(0, KILLS)
  for (const moment of tried) {
    const { played, signal } = restoreIn(`killed-${moment}`, moment)
    const found = { moment, signal, people: await peopleAfter(played) }
    expect(found).toEqual({ moment, signal: 'SIGKILL', people: moment < decided ? 2 : 1 })
  }
})

test('a restore killed while it copies leaves the old store, and what it had copied is swept', async () => {
  using temporary = temporaryFolder()
  const { folder } = await storeWithBackup(temporary.path)
  const before = readFileSync(join(folder, 'okno.db'))
  cpSync(join(folder, 'okno.db'), join(folder, 'restore.part', 'okno.db'), { recursive: true })
  writeFileSync(join(folder, 'restore.part', 'keyring.json'), 'half')
  expect(readFileSync(join(folder, 'okno.db'))).toEqual(before)
  expect(await peopleAfter(folder)).toBe(2)
  expect(readdirSync(folder)).not.toContain('restore.part')
})
