import { existsSync, statSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { countOpening } from './at-rest.ts'
import { StoreFailure, isDiskFull, storeFailureOf, writeIfRoom } from './store-failure.ts'

/** "Okno" in ASCII: tells our file from any other SQLite file. */
export const APPLICATION_ID = 0x4f_6b_6e_6f

/** SQLite's smallest page. A file of 0 or 1 byte would open as an EMPTY store with a clean bill of health. */
const SMALLEST_FILE = 512

export type Expected = Readonly<{
  /** The keyring's; the file must carry the same. */
  dbId: string
  /** The newest schema this release knows. */
  newestSchema: number
}>

/** What a connection is for: work on the store in use, looking at a file that must not change, encrypting one anew. */
export type Mode = 'writing' | 'reading' | 'rekeying'

/**
 * Opens an existing store for reading and writing, or throws a `StoreFailure` and leaves no connection.
 *
 * @param key 32 bytes; the caller keeps and zeroes it.
 */
export function openEncrypted(file: string, key: Uint8Array, expected: Expected): Sqlite.Database {
  const open = (before: (db: Sqlite.Database) => void): Sqlite.Database =>
    opened(file, 'writing', (db) => {
      before(db)
      unlockPages(db, key)
      makeDurable(db)
      checkIdentity(db, expected)
      // Where a safeguard cannot be had, not a byte is written.
      assertRecipe(db, 'writing')
      writeIfRoom(() => beat(db))
    })
  try {
    return open(() => undefined)
  } catch (error) {
    if (!isDiskFull(error)) throw error
    // Without room for the index of the log it is held in memory, for this connection alone: the store can be read.
    return open((db) => db.pragma('locking_mode = EXCLUSIVE'))
  }
}

/** Opens a store that must not change (a backup, or the source of one). */
export function openForReading(file: string, key: Uint8Array, expected: Expected): Sqlite.Database {
  return opened(file, 'reading', (db) => {
    unlockPages(db, key)
    checkIdentity(db, expected)
  })
}

/** To encrypt it anew: nobody else may have it open. A rollback journal, because a kill then leaves one key, never two. */
export function openForRekey(file: string, key: Uint8Array, expected: Expected): Sqlite.Database {
  return opened(file, 'rekeying', (db) => {
    unlockPages(db, key)
    checkIdentity(db, expected)
    if (db.pragma('journal_mode = DELETE', { simple: true }) !== 'delete') {
      throw new StoreFailure('store-in-use')
    }
    flushWell(db, 'EXTRA')
  })
}

/** Makes a new, empty file with the recipe on; `fill` gives it its schema before it is closed for good. */
export function createEncrypted(
  file: string,
  key: Uint8Array,
  fill: (db: Sqlite.Database) => void,
): void {
  if (existsSync(file)) throw new StoreFailure('store-exists')
  const db = new Sqlite(file, { timeout: 5000 })
  try {
    unlockPages(db, key)
    db.pragma(`application_id = ${APPLICATION_ID}`)
    makeDurable(db)
    fill(db)
    beat(db)
    assertRecipe(db, 'writing')
    db.pragma('wal_checkpoint(TRUNCATE)')
  } finally {
    db.close()
  }
}

/** The one way to a file that is there: looked at, opened, `prepare`d, and every setting of its recipe read back. */
function opened(file: string, mode: Mode, prepare: (db: Sqlite.Database) => void): Sqlite.Database {
  if (!existsSync(file)) throw new StoreFailure('store-missing')
  if (statSync(file).size < SMALLEST_FILE) throw new StoreFailure('store-damaged')
  let db: Sqlite.Database | undefined
  try {
    db = new Sqlite(file, { fileMustExist: true, timeout: 5000, readonly: mode === 'reading' })
    prepare(db)
    assertRecipe(db, mode)
    return db
  } catch (error) {
    db?.close()
    throw storeFailureOf(error) ?? error
  }
}

function unlockPages(db: Sqlite.Database, key: Uint8Array): void {
  // First of all: a sort or a VACUUM spills plain text to a temp file otherwise.
  db.pragma('temp_store = MEMORY')
  db.pragma("cipher = 'chacha20'")
  // Not the key pragma: a malformed one throws an error whose message contains the key.
  const raw = rawKey(key)
  db.key(raw)
  raw.fill(0)
  db.pragma('trusted_schema = OFF')
  db.pragma('cell_size_check = ON')
  db.pragma('mmap_size = 0')
  db.pragma('cache_size = -65536')
  db.prepare('SELECT count(*) FROM sqlite_master').get()
}

/** What SQLite takes for 32 random bytes and not for a passphrase. Zero it after use. */
export function rawKey(key: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from('raw:'), key])
}

function flushWell(db: Sqlite.Database, synchronous: 'FULL' | 'EXTRA'): void {
  db.pragma(`synchronous = ${synchronous}`)
  if (process.platform === 'darwin') {
    db.pragma('fullfsync = 1')
    db.pragma('checkpoint_fullfsync = 1')
  }
}

function makeDurable(db: Sqlite.Database): void {
  db.pragma('journal_mode = WAL')
  // Explicit: this build falls to NORMAL at the first write after WAL, and NORMAL loses rows in a power cut.
  flushWell(db, 'FULL')
  db.pragma('foreign_keys = ON')
  db.pragma('secure_delete = ON')
  db.pragma(`journal_size_limit = ${16 * 1024 * 1024}`)
}

function checkIdentity(db: Sqlite.Database, expected: Expected): void {
  if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
    throw new StoreFailure('store-foreign')
  }
  const schema = schemaVersion(db)
  if (schema > expected.newestSchema) throw new StoreFailure('store-from-newer-release')
  if (schema < 1) throw new StoreFailure('store-damaged')
  const dbId = db.prepare("SELECT value FROM meta WHERE key = 'db_id'").pluck().get()
  if (dbId !== expected.dbId) throw new StoreFailure('store-foreign')
}

/** The number of the newest migration the file has seen. */
export function schemaVersion(db: Sqlite.Database): number {
  return Number(db.pragma('user_version', { simple: true }))
}

/** The first write of a connection: only after it does `synchronous` tell the truth. */
function beat(db: Sqlite.Database): void {
  db.exec(`INSERT INTO meta (key, value)
    VALUES ('heartbeat', strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))
    ON CONFLICT (key) DO UPDATE SET value = excluded.value`)
  countOpening(db)
}

const SEALED = {
  temp_store: 2,
  cipher: 'chacha20',
  hmac_check: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  mmap_size: 0,
  cache_size: -65536,
}

const RECIPES: Readonly<Record<Mode, Readonly<Record<string, string | number>>>> = {
  reading: SEALED,
  writing: { ...SEALED, journal_mode: 'wal', synchronous: 2, foreign_keys: 1, secure_delete: 1 },
  rekeying: { ...SEALED, journal_mode: 'delete', synchronous: 3 },
}

/** Reads every setting back: a store is not used with another one. Of a disk on a network, say, not every one can be had. */
export function assertRecipe(db: Sqlite.Database, mode: Mode): void {
  for (const [setting, wanted] of Object.entries(RECIPES[mode])) {
    const found = String(db.pragma(setting, { simple: true }))
    if (found !== String(wanted)) throw new StoreFailure('store-unsafe', { setting })
  }
}
