import { describe, expect, test } from 'vitest'
import { migrations } from '#main/store/migrations/index.ts'
import { assertRecipe, openEncrypted, openForReading, openForRekey } from '#main/store/recipe.ts'
import { storeFiles } from '#main/store/store-files.ts'
import { freshStore } from '#support/fresh-store.ts'
import { letSlip } from '#support/slipped-setting.ts'

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

describe.each(openings)('opened for $mode', ({ mode, open, more }) => {
  test('every setting is as it should be', async () => {
    await using store = await lockedStore()
    const db = store.openedBy(open)
    expect(() => assertRecipe(db, mode)).not.toThrow()
    db.close()
  })

  test.each([...always, ...more])(
    'with %s at %s it is refused, told by its own code, and opens once that is right',
    async (setting, slipped) => {
      await using store = await lockedStore()
      const right = letSlip(setting, slipped)
      expect(() => store.openedBy(open)).toThrow(
        expect.objectContaining({ code: 'store-unsafe', fields: { setting } }),
      )
      right()
      store.openedBy(openEncrypted).close()
    },
  )
})

async function lockedStore() {
  const desk = await freshStore()
  const { dbId, keys } = desk.store
  const key = Uint8Array.from(keys.database)
  await desk.store.lock()
  const file = storeFiles(desk.folder).store
  return {
    openedBy: (open: typeof openEncrypted) =>
      open(file, key, { dbId, newestSchema: migrations.length }),
    [Symbol.asyncDispose]: async () => desk[Symbol.asyncDispose](),
  }
}
