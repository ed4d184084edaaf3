import { readFileSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { migrations } from '#main/store/migrations/index.ts'
import { assertRecipe, openEncrypted, openForReading, openForRekey } from '#main/store/recipe.ts'
import { storeFiles } from '#main/store/store-files.ts'
import { freshStore } from '#support/fresh-store.ts'

/** Each setting with a value that another build, another disk or a slip could leave it with. */
const always = [
  ['temp_store', '1'],
  ['trusted_schema', 'ON'],
  ['cell_size_check', 'OFF'],
  ['mmap_size', '65536'],
  ['cache_size', '-2000'],
] as const
const openings = [
  {
    mode: 'writing',
    open: openEncrypted,
    more: [
      ['synchronous', 'NORMAL'],
      ['foreign_keys', 'OFF'],
      ['secure_delete', 'OFF'],
      ['journal_mode', 'TRUNCATE'],
    ],
  },
  { mode: 'reading', open: openForReading, more: [] },
  { mode: 'rekeying', open: openForRekey, more: [['synchronous', 'FULL']] },
] as const

afterEach(() => vi.restoreAllMocks())

describe.each(openings)('opened for $mode', ({ mode, open, more }) => {
  test('every setting is as it should be', async () => {
    await using store = await lockedStore()
    const db = store.openedBy(open)
    expect(() => assertRecipe(db, mode)).not.toThrow()
    db.close()
  })

  test.each([...always, ...more])(
    'with %s at %s it is refused, told by its own code, and no row is written',
    async (setting, slipped) => {
      await using store = await lockedStore()
      const before = store.bytes()
      letSlip(setting, slipped)
      expect(() => store.openedBy(open)).toThrow(
        expect.objectContaining({ code: 'store-unsafe', fields: { setting } }),
      )
      // How it keeps its journal stands in the file's own header.
      if (setting !== 'journal_mode' && mode !== 'rekeying') expect(store.bytes()).toEqual(before)
      vi.restoreAllMocks()
      store.openedBy(openEncrypted).close()
    },
  )
})

/** Whoever sets it gets the other value. */
function letSlip(setting: string, slipped: string): void {
  const pragma = Sqlite.prototype.pragma
  vi.spyOn(Sqlite.prototype, 'pragma').mockImplementation(function (
    this: Sqlite.Database,
    ...[asked, options]
  ) {
    const isSet = asked.startsWith(`${setting} = `)
    return pragma.call(this, isSet ? `${setting} = ${slipped}` : asked, options)
  })
}

async function lockedStore() {
  const desk = await freshStore()
  const { dbId, keys } = desk.store
  const key = Uint8Array.from(keys.database)
  await desk.store.lock()
  const file = storeFiles(desk.folder).store
  return {
    bytes: () => readFileSync(file),
    openedBy: (open: typeof openEncrypted) =>
      open(file, key, { dbId, newestSchema: migrations.length }),
    [Symbol.asyncDispose]: async () => desk[Symbol.asyncDispose](),
  }
}
