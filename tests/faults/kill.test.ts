import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isWhole } from '#main/store/backup/store-contents.ts'
import type { OpenStore } from '#main/store/open-store.ts'
import { unlock } from '#main/store/store.ts'
import { dice } from '#support/dice.ts'
import { temporaryFolder } from '#support/fresh-store.ts'
import { openTestDesk, password } from '#support/open-desk.ts'
import { live, newLedger } from './asked-and-answered.ts'
import { countOf, seed } from './counts.ts'
import { told } from './told.ts'

const KILLS = countOf('kills', 6)

test(`${KILLS} times killed at a random moment of real work: what was confirmed is there, what had no answer is done once when asked again`, async () => {
  using temporary = temporaryFolder()
  const folder = join(temporary.path, 'store')
  const first = await openTestDesk({ folder })
  await first.desk.lock()
  const ledger = newLedger()
  const roll = dice(seed)
  let withoutAnswer = 0
  for (let round = 0; round < KILLS; round += 1) {
    // One life in five ends before or in the middle of the opening.
    const after = round % 5 === 4 ? 'start' : 'open'
    const ms = roll.below(after === 'start' ? 1500 : 400)
    expect(await live(ledger, { folder, round, killed: { after, ms } })).toBe(true)
    withoutAnswer += ledger.unanswered().length
  }
  expect(await live(ledger, { folder, round: KILLS })).toBe(true)
  expect(ledger.unanswered()).toEqual([])
  told('kill', { kills: KILLS, confirmed: ledger.answered.size, askedAgain: withoutAnswer })
  expect(ledger.answered.size).toBeGreaterThan(KILLS)

  const store = await unlock({ folder, signInWord: 'caseworker', password })
  const done = [...ledger.asked.values()].map(({ name }) => name)
  for (const name of new Set(done)) {
    expect([name, actsOf(store, name)]).toEqual([name, done.filter((one) => one === name).length])
  }
  expect(repeated(store)).toEqual([])
  expect(isWhole(store.raw)).toBe(true)
  expect(store.verifyAudit()).toMatchObject({ ok: true })
  await store.lock()
})

function actsOf({ raw }: OpenStore, action: string): number {
  return Number(raw.prepare('SELECT count(*) FROM audit WHERE action = ?').pluck().get(action))
}

/** Records that are there twice, whatever the log says. */
function repeated({ raw }: OpenStore): unknown[] {
  return [
    ...raw.prepare('SELECT text FROM person_name GROUP BY text HAVING count(*) > 1').all(),
    ...raw.prepare('SELECT text FROM case_note GROUP BY text HAVING count(*) > 1').all(),
    ...raw
      .prepare('SELECT person_id FROM need GROUP BY person_id, topic HAVING count(*) > 1')
      .all(),
  ]
}
