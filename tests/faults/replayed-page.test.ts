import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isWhole } from '#main/store/backup/store-contents.ts'
import { StoreFailure } from '#main/store/store-failure.ts'
import { unlock } from '#main/store/store.ts'
import { storeFiles } from '#main/store/store-files.ts'
import { MANAGER, freshStore, temporaryFolder } from '#support/fresh-store.ts'
import { saveAct } from './save-act.ts'
import { tallied, told } from './told.ts'

const PAGE = 4096

/**
 * Every page is sealed for itself, and an older one of the same place is still well sealed. What the log of acts does not span,
 * a page of another table alone, can so be put back unseen by who holds the disk: README says so among the limits.
 */
test('an older page put back is noticed wherever the log of acts is in it: at the sign-in, or when chain and pages are checked', async () => {
  await using desk = await freshStore()
  const { folder } = desk
  const file = storeFiles(folder).store
  for (let act = 0; act < 200; act += 1) await saveAct(desk.store, `early-${act}`)
  await desk.store.lock()
  const early = readFileSync(file)

  const busy = await unlock({ folder, ...MANAGER })
  for (let act = 0; act < 200; act += 1) await saveAct(busy, `late-${act}`)
  const pagesOfLog = busy.raw
    .prepare(
      "SELECT pageno FROM dbstat WHERE name IN (SELECT name FROM sqlite_schema WHERE tbl_name = 'audit')",
    )
    .pluck()
    .all()
    .map(Number)
  await busy.lock()
  const late = readFileSync(file)

  const outcomeWith = async (content: Buffer): Promise<string> => {
    using copy = temporaryFolder()
    cpSync(folder, copy.path, { recursive: true })
    writeFileSync(storeFiles(copy.path).store, content)
    return await outcomeOf(copy.path)
  }
  const outcomes: string[] = []
  for (const page of pagesOfLog) {
    const from = (page - 1) * PAGE
    const older = early.subarray(from, from + PAGE)
    if (older.length === 0 || older.equals(late.subarray(from, from + PAGE))) continue
    const replayed = Buffer.from(late)
    older.copy(replayed, from)
    outcomes.push(await outcomeWith(replayed))
  }
  told('older pages of the log put back', tallied(outcomes))
  expect(outcomes.length).toBeGreaterThan(2)
  expect(outcomes.filter((outcome) => outcome === 'unseen')).toEqual([])
  expect(await outcomeWith(late)).toBe('unseen')
})

async function outcomeOf(folder: string): Promise<string> {
  try {
    const store = await unlock({ folder, ...MANAGER })
    try {
      const cuts = store.raw.prepare("SELECT count(*) FROM audit WHERE action = 'store.historyCut'")
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
