import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { walkIn } from '#support/desk-day.ts'
import { temporaryFolder } from '#support/fresh-store.ts'
import { closedDesk } from '#support/closed-desk.ts'
import { openTestDesk, password } from '#support/open-desk.ts'

/** A locked store with two people, and a backup from when there was one. */
async function storeWithBackup(path: string) {
  const folder = join(path, 'store')
  await using desk = await openTestDesk({ folder })
  await desk.signInAs('receptionist')
  await walkIn(desk, 'Anna Tóthová')
  const { folder: backup } = await desk.send('centre.backUp', {})
  await walkIn(desk, 'Reza Rezaei')
  await desk.desk.lock('suspend')
  return { folder, backup: join(path, 'backup'), made: backup }
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

test('a restore that is killed before or after any change of a name leaves the old store or the new one, never between', async () => {
  using temporary = temporaryFolder()
  const { folder, made, backup } = await storeWithBackup(temporary.path)
  cpSync(made, join(backup, made.split('/').at(-1) ?? ''), { recursive: true })
  const [name = ''] = readdirSync(backup)
  const outcomes: number[] = []
  for (let step = 0; ; step += 1) {
    const played = join(temporary.path, `played-${step}`)
    cpSync(folder, played, { recursive: true })
    const { stdout, signal } = spawnSync(
      process.execPath,
      ['tests/faults/restoring-desk.ts', played, join(backup, name), String(step)],
      { encoding: 'utf8' },
    )
    outcomes.push(await peopleAfter(played))
    if (signal !== 'SIGKILL') {
      expect(stdout).toContain('whole')
      break
    }
  }
  expect(outcomes.length).toBeGreaterThan(6)
  // Two people before the restore was decided, one from then on.
  const decided = outcomes.indexOf(1)
  expect(decided).toBeGreaterThan(0)
  expect(outcomes).toEqual(outcomes.map((_, step) => (step < decided ? 2 : 1)))
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
