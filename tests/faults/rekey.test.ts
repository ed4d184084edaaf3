import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { cpSync } from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isWhole, storeContents } from '#main/store/backup/store-contents.ts'
import { newRecoveryCode } from '#main/store/keyring/recovery-code.ts'
import type { OpenStore } from '#main/store/open-store.ts'
import { unlock, unlockByRecovery } from '#main/store/store.ts'
import { dice } from '#support/dice.ts'
import { MANAGER, RECEPTIONIST, freshStore, temporaryFolder } from '#support/fresh-store.ts'
import { NEW_MANAGER, NEW_RECEPTIONIST } from '#support/rekeyed-store.ts'
import { countOf, seed } from './counts.ts'
import { tallied, told } from './told.ts'

const KILLS = countOf('rekey_kills', 8)
const MEGABYTES = countOf('rekey_mb', 6)
const ROW_BYTES = 4000
/** The same way, and the other one shut, at the first look and at the second. */
const oneWay = /^(old|new): whole, whole, whole · \1: whole, whole, whole$/

test(`${KILLS} times killed while a store of ${MEGABYTES} MB changes its keys: one way in always works, and nothing is lost`, async () => {
  await using desk = await freshStore()
  await desk.store.addStaffSlot(RECEPTIONIST)
  const rows = fill(desk.store)
  await desk.store.lock()
  const newCode = newRecoveryCode()
  const whole = await timeOfAll(desk.folder, newCode)
  const roll = dice(seed)
  const ends: string[] = []
  for (let round = 0; round < KILLS; round += 1) {
    using copy = copyOf(desk.folder)
    const folder = copy.path
    // A little longer than it takes: some come to the end.
    await rekeyUntil(folder, newCode, roll.below(whole * 1.1))
    const old = { name: 'old', who: MANAGER, colleague: RECEPTIONIST, code: desk.recoveryCode }
    const renewed = { name: 'new', who: NEW_MANAGER, colleague: NEW_RECEPTIONIST, code: newCode }
    // The way that is shut is tried first as often as last: it must do no harm.
    const ways = roll.below(2) === 0 ? [old, renewed] : [renewed, old]
    const open: string[] = []
    for (const { name, who, colleague, code } of [...ways, ...ways]) {
      const opened = [
        await state(() => unlock({ folder, ...who }), rows),
        await state(() => unlock({ folder, ...colleague }), rows),
        await state(() => unlockByRecovery({ folder, recoveryCode: code }), rows),
      ]
      if (opened.some((one) => one !== 'shut')) open.push(`${name}: ${opened.join(', ')}`)
    }
    ends.push(open.join(' · '))
  }
  const doors = ends.map((end) => (oneWay.test(end) ? end.slice(0, 3) : 'neither or both'))
  told('changes of keys killed, the way in afterwards', tallied(doors, ['old', 'new']))
  const wrong = ends.filter((end) => !oneWay.test(end))
  expect(wrong).toEqual([])
})

/** How long a change that nobody ends takes, in milliseconds. */
async function timeOfAll(store: string, newCode: string): Promise<number> {
  using copy = copyOf(store)
  return await rekeyUntil(copy.path, newCode)
}

/** Gone when its round is over: thirty of them would fill the disk. */
function copyOf(store: string): Disposable & Readonly<{ path: string }> {
  const temporary = temporaryFolder()
  const path = join(temporary.path, 'store')
  cpSync(store, path, { recursive: true })
  return { path, [Symbol.dispose]: () => temporary[Symbol.dispose]() }
}

/** Fills the store up to its size; what its rows are then. */
function fill({ raw }: OpenStore): Readonly<Record<string, number>> {
  raw.exec('CREATE TABLE ballast (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT')
  const insert = raw.prepare('INSERT INTO ballast (bytes) VALUES (?)')
  raw.transaction(() => {
    for (let left = MEGABYTES * 1e6; left > 0; left -= ROW_BYTES) insert.run(randomBytes(ROW_BYTES))
  })()
  return withoutNotes(raw)
}

/** Rows by table, but for those that every opening may add to. */
function withoutNotes(raw: OpenStore['raw']): Readonly<Record<string, number>> {
  const { audit: _audit, meta: _meta, ...rows } = storeContents(raw).rows
  return rows
}

async function state(
  open: () => Promise<OpenStore>,
  wanted: Readonly<Record<string, number>>,
): Promise<string> {
  const store = await open().catch(() => undefined)
  if (!store) return 'shut'
  const complete = JSON.stringify(withoutNotes(store.raw)) === JSON.stringify(wanted)
  const good = complete && isWhole(store.raw) && store.verifyAudit().ok
  await store.lock()
  return good ? 'whole' : 'not whole'
}

/** Lets a desk change its keys, killed after so many milliseconds; how long it had. */
async function rekeyUntil(folder: string, recoveryCode: string, ms?: number): Promise<number> {
  const child = spawn(process.execPath, ['tests/faults/rekeying-desk.ts', folder, recoveryCode], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const closed = once(child, 'close')
  await Promise.race([once(child.stdout, 'data'), closed.then(neverBegan)])
  const begun = performance.now()
  if (ms !== undefined) setTimeout(() => child.kill('SIGKILL'), ms).unref()
  child.stdout.resume()
  await closed
  return performance.now() - begun
}

function neverBegan(): never {
  throw new Error('the desk ended before it began to change its keys')
}
