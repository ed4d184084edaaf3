import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { isWhole } from '#main/store/backup/store-contents.ts'
import { unlock } from '#main/store/store.ts'
import { dice } from '#support/dice.ts'
import { MANAGER, freshStore } from '#support/fresh-store.ts'
import { countOf, seed } from './counts.ts'

const KILLS = countOf('kills', 10)

test(`${KILLS} times killed in the middle of saving: every save that was confirmed is there, once`, async () => {
  await using desk = await freshStore()
  await desk.store.lock()
  const { folder } = desk
  const roll = dice(seed)
  const confirmed: string[] = []
  for (let round = 0; round < KILLS; round += 1) {
    confirmed.push(...(await confirmedUntilKilled(folder, round, roll.below(250))))
  }
  expect(confirmed.length).toBeGreaterThan(KILLS)

  const store = await unlock({ folder, ...MANAGER })
  const saved = await store.db
    .selectFrom('meta')
    .select('key')
    .where('key', 'like', 'act-%')
    .execute()
  const acts = await store.db
    .selectFrom('audit')
    .select('subject_id')
    .where('action', '=', 'desk.save')
    .execute()
  const keys = new Set(saved.map(({ key }) => key))
  expect(confirmed.filter((key) => !keys.has(key))).toEqual([])
  expect(acts).toHaveLength(keys.size)
  expect(new Set(acts.map((act) => act.subject_id))).toEqual(keys)
  expect(isWhole(store.raw)).toBe(true)
  expect(store.verifyAudit()).toMatchObject({ ok: true })
  await store.lock()
})

/** Starts a desk, lets it save for a while, kills it; what it had confirmed by then. */
async function confirmedUntilKilled(
  folder: string,
  round: number,
  ms: number,
): Promise<readonly string[]> {
  const child = spawn(process.execPath, ['tests/faults/writing-desk.ts', folder, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
  const closed = once(child, 'close')
  await once(child.stdout, 'data')
  await new Promise((resume) => setTimeout(resume, ms))
  child.kill('SIGKILL')
  await closed
  return said
    .split('\n')
    .slice(0, -1)
    .filter((line) => line.startsWith('act-'))
}
