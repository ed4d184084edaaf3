import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { contract } from '#contract/index.ts'
import { isWhole } from '#main/store/backup/store-contents.ts'
import type { OpenStore } from '#main/store/open-store.ts'
import { unlock } from '#main/store/store.ts'
import { dice } from '#support/dice.ts'
import { temporaryFolder } from '#support/fresh-store.ts'
import { openTestDesk, password } from '#support/open-desk.ts'
import { live, newLedger, type Request } from './asked-and-answered.ts'
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
    const ms = roll.below(after === 'start' ? 1500 : round % 2 === 0 ? 400 : 3000)
    expect(await live(ledger, { folder, round, killed: { after, ms } })).toBe(true)
    withoutAnswer += ledger.unanswered().length
  }
  expect(await live(ledger, { folder, round: KILLS })).toBe(true)
  expect(ledger.unanswered()).toEqual([])
  expect(ledger.answered.size).toBeGreaterThan(KILLS)

  const store = await unlock({ folder, signInWord: 'caseworker', password })
  const done = [...ledger.asked.values()].map(({ name }) => name).filter(isCommand)
  for (const name of new Set(done)) {
    expect([name, actsOf(store, name)]).toEqual([name, done.filter((one) => one === name).length])
  }
  for (const [name, query] of Object.entries(kept)) {
    const said = [...ledger.asked.values()].filter((one) => one.name === name).map(contentOf)
    const found = store.raw.prepare<[], string>(query).pluck().all()
    expect([name, found.toSorted()]).toEqual([name, said.toSorted()])
  }
  expect(repeated(store)).toEqual([])
  expect(isWhole(store.raw)).toBe(true)
  expect(store.verifyAudit()).toMatchObject({ ok: true })
  await store.lock()
  const found = { confirmed: ledger.answered.size, 'asked again': withoutAnswer }
  told('desks killed', { tried: KILLS, found, lost: 0 })
})

/** What stands in the tables of everything that was asked for: no less, no more, and as it was said. */
const kept: Readonly<Record<string, string>> = {
  'visits.registerWalkIn': 'SELECT text FROM person_name',
  'people.writeNote': 'SELECT text FROM case_note',
  'drafts.save': "SELECT json_extract(value, '$') FROM draft",
  'directory.add': 'SELECT name FROM provider',
  'referrals.saveDraft': 'SELECT ask FROM referral',
  'referrals.issue':
    "SELECT r.id FROM referral r JOIN paper p ON p.referral_id = r.id WHERE p.kind = 'referral-letter'",
  'referrals.recordSlip': "SELECT id FROM referral WHERE state = 'served'",
}

function contentOf({ input }: Request): string {
  const said = Asked.parse(input)
  return (
    said.who?.person.names[0]?.text ??
    said.text ??
    said.value ??
    said.name ??
    said.ask ??
    said.id ??
    ''
  )
}

/** Of each of them the text, or the letter it is about. */
const Asked = z.object({
  who: z
    .object({ person: z.object({ names: z.array(z.object({ text: z.string() })) }) })
    .optional(),
  text: z.string().optional(),
  value: z.string().optional(),
  name: z.string().optional(),
  ask: z.string().optional(),
  id: z.string().optional(),
})

/** Those alone stand in the log, each once. */
function isCommand(name: string): boolean {
  return Object.entries(contract).some(([one, { kind }]) => one === name && kind === 'command')
}

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
