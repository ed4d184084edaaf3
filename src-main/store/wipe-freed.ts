import type Sqlite from 'better-sqlite3'
import type { StoreKeys } from './keyring/store-keys.ts'
import { openEncrypted } from './recipe.ts'
import type { Step } from './step.ts'

export type WipeOrder = Readonly<{
  /** The store's file; it may be open, but nobody may write to it meanwhile. */
  store: string
  keys: StoreKeys
  dbId: string
  newestSchema: number
}>

const OWED = 'wipe_owed'

/** To be called in the transaction that erases: after a kill or a full disk it is still known that pages are to be wiped. */
export function oweWipe(db: Sqlite.Database): void {
  db.prepare("INSERT OR IGNORE INTO meta (key, value) VALUES (?, 'yes')").run(OWED)
}

export function isWipeOwed(db: Sqlite.Database): boolean {
  return db.prepare('SELECT 1 FROM meta WHERE key = ?').get(OWED) !== undefined
}

/**
 * Writes the file anew, so that no page keeps what was erased, and empties the log that held the pages as they were.
 * Takes its own connection, and about as much memory and room on the disk as the file. Readers go on; SQLite can neither
 * be asked how far it is nor be broken off.
 */
export function wipeFreed({ store, keys, dbId, newestSchema }: WipeOrder, step: Step): void {
  step('wipe')
  const db = openEncrypted(store, keys.database, { dbId, newestSchema })
  try {
    db.exec('VACUUM')
    db.prepare('DELETE FROM meta WHERE key = ?').run(OWED)
  } finally {
    db.pragma('wal_checkpoint(TRUNCATE)')
    db.close()
  }
}
