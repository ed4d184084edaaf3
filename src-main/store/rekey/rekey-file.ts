import { assertRecipe, openForReading, openForRekey, rawKey } from '../recipe.ts'
import { isWhole, storeContents } from '../backup/store-contents.ts'
import { canonicalJson } from '../canonical-json.ts'
import { StoreFailure, storeFailureOf } from '../store-failure.ts'

export type RekeyOrder = Readonly<{
  /** Open nowhere else; the caller holds the folder's lock. */
  store: string
  dbId: string
  newestSchema: number
  /** The file's key from now on: 32 bytes, zeroed by who gave them. */
  to: Uint8Array
}>

/**
 * Encrypts every page of the file anew, in one transaction with a rollback journal: killed at any moment, the file opens
 * under the old key as it was, or under the new one, whole. Then opens it under the new key and compares.
 *
 * Takes about 30 ms and 1 MB of memory a megabyte, and as much room on the disk as the file; runs on a worker thread.
 */
export function rekeyFile(order: RekeyOrder, from: Uint8Array): void {
  const { store, to, dbId, newestSchema } = order
  try {
    const before = rekey(order, from)
    const renewed = openForReading(store, to, { dbId, newestSchema })
    try {
      const same = canonicalJson(storeContents(renewed)) === before
      if (!same || !isWhole(renewed)) throw new StoreFailure('store-damaged')
    } finally {
      renewed.close()
    }
  } catch (error) {
    throw storeFailureOf(error) ?? error
  }
}

/** @returns what the file held before, as text. */
function rekey({ store, to, dbId, newestSchema }: RekeyOrder, from: Uint8Array): string {
  const db = openForRekey(store, from, { dbId, newestSchema })
  try {
    const before = canonicalJson(storeContents(db))
    const key = rawKey(to)
    db.rekey(key)
    key.fill(0)
    assertRecipe(db, 'rekeying')
    return before
  } finally {
    db.close()
  }
}
