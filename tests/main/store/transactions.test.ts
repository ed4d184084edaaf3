import { expect, test } from 'vitest'
import { openEncrypted } from '#main/store/recipe.ts'
import { migrations } from '#main/store/migrations/index.ts'
import { storeFiles } from '#main/store/store-files.ts'
import { freshStore } from '#support/fresh-store.ts'

const pause = async () => new Promise((resume) => setTimeout(resume, 5))

test('acts at the same moment run one after the other, each whole', async () => {
  await using desk = await freshStore()
  const { db } = desk.store
  const steps: string[] = []
  const act = async (key: string) =>
    db.transaction().execute(async (tx) => {
      steps.push(`${key} begins`)
      await tx.insertInto('meta').values({ key, value: '' }).execute()
      await pause()
      steps.push(`${key} ends`)
    })
  await Promise.all([act('a'), act('b'), act('c')])
  expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
})

test('a question asked in the middle of an act that fails never sees its half', async () => {
  await using desk = await freshStore()
  const { db } = desk.store
  const begun = Promise.withResolvers<void>()
  const act = db.transaction().execute(async (tx) => {
    await tx.insertInto('meta').values({ key: 'half', value: '' }).execute()
    begun.resolve()
    await pause()
    throw new Error('changed my mind')
  })
  await begun.promise
  const question = db.selectFrom('meta').select('key').where('key', '=', 'half').execute()
  await expect(act).rejects.toThrow('changed my mind')
  expect(await question).toEqual([])
})

test('an act holds the write lock from its first moment, so that a reading one cannot fail at its first write', async () => {
  await using desk = await freshStore()
  const { db, dbId, keys } = desk.store
  const expected = { dbId, newestSchema: migrations.length }
  const other = openEncrypted(storeFiles(desk.folder).store, keys.database, expected)
  other.pragma('busy_timeout = 0')
  await db.transaction().execute(async (tx) => {
    await tx.selectFrom('meta').selectAll().execute()
    expect(() => other.exec('BEGIN IMMEDIATE')).toThrow('database is locked')
  })
  other.exec('BEGIN IMMEDIATE; ROLLBACK')
  other.close()
})
