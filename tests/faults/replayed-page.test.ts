import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isWhole } from '#main/store/backup/store-contents.ts'
import { signed } from '#main/store/keyring/keyring.ts'
import { keyringText, readKeyring } from '#main/store/keyring/keyring-file.ts'
import type { StoreKeys } from '#main/store/keyring/store-keys.ts'
import { StoreFailure } from '#main/store/store-failure.ts'
import { unlock } from '#main/store/store.ts'
import { storeFiles } from '#main/store/store-files.ts'
import { MANAGER, freshStore, temporaryFolder } from '#support/fresh-store.ts'
import { saveAct } from './save-act.ts'
import { tallied, told } from './told.ts'

const PAGE = 4096

/**
 * Every page is sealed for itself, and an older one of the same place is still well sealed. What is put back while the store
 * is closed is told by the digest of the whole file that the last lock left; after a kill there is none, and only the
 * log of acts tells what it spans: README says so among the limits.
 */
test('an older page put back is noticed at the sign-in, of whichever table; after a kill wherever the log of acts is in it', async () => {
  await using desk = await freshStore()
  const { folder } = desk
  const file = storeFiles(folder).store
  for (let act = 0; act < 200; act += 1) await saveAct(desk.store, `early-${act}`)
  await desk.store.lock()
  const early = readFileSync(file)

  const busy = await unlock({ folder, ...MANAGER })
  for (let act = 0; act < 200; act += 1) await saveAct(busy, `late-${act}`)
  const pagesOfLog = new Set(
    busy.raw
      .prepare(
        "SELECT pageno FROM dbstat WHERE name IN (SELECT name FROM sqlite_schema WHERE tbl_name = 'audit')",
      )
      .pluck()
      .all()
      .map(Number),
  )
  const keys = { ...busy.keys, keyring: Uint8Array.from(busy.keys.keyring) }
  await busy.lock()
  const late = readFileSync(file)

  const outcomeWith = async (
    content: Buffer,
    prepare: typeof withoutDigest = () => undefined,
  ): Promise<string> => {
    using copy = temporaryFolder()
    cpSync(folder, copy.path, { recursive: true })
    writeFileSync(storeFiles(copy.path).store, content)
    prepare(copy.path, keys)
    return await outcomeOf(copy.path)
  }
  const outcomes: string[] = []
  const killed: string[] = []
  for (let page = 1; page <= late.length / PAGE; page += 1) {
    const from = (page - 1) * PAGE
    const older = early.subarray(from, from + PAGE)
    if (older.length === 0 || older.equals(late.subarray(from, from + PAGE))) continue
    const replayed = Buffer.from(late)
    older.copy(replayed, from)
    outcomes.push(await outcomeWith(replayed))
    if (pagesOfLog.has(page)) killed.push(await outcomeWith(replayed, withoutDigest))
  }
  const seen = [...new Set([...outcomes, ...killed])].filter((outcome) => outcome !== 'unseen')
  told('older pages put back', tallied(outcomes, seen))
  told('older pages of the log put back after a kill', tallied(killed, seen))
  expect(killed.length).toBeGreaterThan(2)
  expect(outcomes.length).toBeGreaterThan(killed.length)
  expect([...outcomes, ...killed].filter((outcome) => outcome === 'unseen')).toEqual([])
  expect(await outcomeWith(late)).toBe('unseen')
})

test('a store that was killed and opened again is not said to be changed', async () => {
  await using desk = await freshStore()
  const { folder } = desk
  await desk.store.lock()
  const opened = await unlock({ folder, ...MANAGER })
  using copy = temporaryFolder()
  cpSync(folder, copy.path, { recursive: true })
  rmSync(storeFiles(copy.path).lock)
  await opened.lock()
  expect(await outcomeOf(copy.path)).toBe('unseen')
  expect(await outcomeOf(copy.path)).toBe('unseen')
})

/** As a kill leaves it: the lock that writes the digest of the file was never reached. */
function withoutDigest(folder: string, keys: StoreKeys): void {
  const { keyring: file } = storeFiles(folder)
  writeFileSync(file, keyringText(signed(readKeyring(file), keys, {})))
}

async function outcomeOf(folder: string): Promise<string> {
  try {
    const store = await unlock({ folder, ...MANAGER })
    try {
      const cuts = store.raw.prepare(
        "SELECT count(*) FROM audit WHERE action IN ('store.historyCut', 'store.fileChanged')",
      )
      if (Number(cuts.pluck().get()) > 0) return 'on record'
      if (!store.verifyAudit().ok) return 'chain broken'
      return isWhole(store.raw) ? 'unseen' : 'pages do not fit'
    } finally {
      await store.lock()
    }
  } catch (error) {
    if (error instanceof StoreFailure) return 'refused'
    throw error
  }
}
