import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { runHere } from '#main/jobs/run-here.ts'
import { checkBackup } from '#main/store/backup/check-backup.ts'
import { readKeyring } from '#main/store/keyring/keyring-file.ts'
import { unlockByRecoveryCode } from '#main/store/keyring/unlock.ts'
import type { Migration } from '#main/store/migrate.ts'
import { migrations } from '#main/store/migrations/index.ts'
import type { OpenStore } from '#main/store/open-store.ts'
import { schemaVersion } from '#main/store/recipe.ts'
import { unlock } from '#main/store/store.ts'
import { storeFiles } from '#main/store/store-files.ts'
import { dumpStore } from '#support/dump-store.ts'
import { MANAGER, freshStore } from '#support/fresh-store.ts'
import { storeAtMigration } from '#support/store-at-migration.ts'

const lamp: Migration = {
  name: 'lamp',
  up: (db) => db.exec('CREATE TABLE lamp (id TEXT NOT NULL PRIMARY KEY) STRICT'),
}

function schemaOf(store: OpenStore): unknown {
  return store.raw
    .prepare(
      "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name",
    )
    .all()
}

/** But for what every store has of its own. */
function everythingOf(store: OpenStore): string {
  return dumpStore(store, 0).replaceAll(/"(db_id|created_at)","value":"[^"]+"/g, '"$1"')
}

/** As every new store of the app is made. */
async function shippedStore(): ReturnType<typeof freshStore> {
  return freshStore({ migrations })
}

let ofNew: unknown
beforeAll(async () => {
  await using fresh = await shippedStore()
  ofNew = schemaOf(fresh.store)
})

test('the schema that the other tests make at once is the one that the migrations come to', async () => {
  await using migrated = await shippedStore()
  await using atOnce = await freshStore()
  expect(schemaOf(atOnce.store)).toEqual(schemaOf(migrated.store))
  expect(everythingOf(atOnce.store)).toBe(everythingOf(migrated.store))
})

test.each(migrations.map((migration, at) => [migration.name, at + 1] as const))(
  'a store left at %s comes to the schema of a new one',
  async (_, count) => {
    await using old = await storeAtMigration(count)
    const upgraded = await unlock({ folder: old.folder, ...MANAGER, runWork: runHere })
    expect(schemaOf(upgraded)).toEqual(ofNew)
    expect(schemaVersion(upgraded.raw)).toBe(migrations.length)
    await upgraded.lock()
  },
)

test.each([
  [
    'fails',
    (): never => {
      throw new Error('power cut')
    },
    'power cut',
  ],
  [
    'leaves orphans',
    (db: Parameters<Migration['up']>[0]) =>
      db.exec(`
    PRAGMA defer_foreign_keys = ON;
    CREATE TABLE bulb (lamp_id TEXT NOT NULL REFERENCES lamp (id)) STRICT;
    INSERT INTO bulb VALUES ('no such lamp')`),
    'orphaned',
  ],
] as const)('when a later migration %s, the file is as it was', async (_, up, message) => {
  await using desk = await freshStore()
  const before = schemaOf(desk.store)
  await desk.store.lock()
  const { folder } = desk
  const broken = [...migrations, lamp, { name: 'broken', up }]
  await expect(
    unlock({ folder, ...MANAGER, runWork: runHere, migrations: broken }),
  ).rejects.toThrow(message)

  const again = await unlock({ folder, ...MANAGER, runWork: runHere })
  expect(schemaOf(again)).toEqual(before)
  expect(again.verifyAudit()).toMatchObject({ ok: true })
  await again.lock()
})

test('a migration that ends the transaction it runs in is reported by its name', async () => {
  await using desk = await freshStore()
  await desk.store.lock()
  const rash: Migration = { name: 'rash', up: (db) => db.exec('COMMIT') }
  const upgrade = unlock({
    folder: desk.folder,
    ...MANAGER,
    runWork: runHere,
    migrations: [...migrations, rash],
  })
  await expect(upgrade).rejects.toThrow('migration rash ended the transaction')
})

test('before a store is upgraded a proven copy is put aside, once', async () => {
  await using desk = await freshStore()
  await desk.store.lock()
  const { folder } = desk
  const upgrade = { folder, ...MANAGER, runWork: runHere, migrations: [...migrations, lamp] }
  for (let round = 0; round < 2; round += 1) await (await unlock(upgrade)).lock()

  const { backups } = storeFiles(folder)
  const copies = readdirSync(backups)
  expect(copies).toHaveLength(1)
  expect(copies[0]).toMatch(new RegExp(`-before-schema-${migrations.length + 1}$`))
  const copy = join(backups, copies[0]!)
  const { keys } = await unlockByRecoveryCode(
    readKeyring(join(copy, 'keyring.json')),
    desk.recoveryCode,
  )
  expect(checkBackup(copy, keys, migrations.length)).toMatchObject({ schema: migrations.length })
})

test('a store of a newer release is refused and not touched', async () => {
  await using desk = await freshStore({ migrations: [...migrations, lamp] })
  await desk.store.lock()
  const { folder } = desk
  const file = storeFiles(folder).store
  const before = readFileSync(file)
  await expect(unlock({ folder, ...MANAGER, runWork: runHere })).rejects.toThrow(
    'store-from-newer-release',
  )
  expect(readFileSync(file).equals(before)).toBe(true)
})
