import type { KeyringFile } from '../keyring/keyring-file.ts'
import { dropPending, promotePending } from '../keyring/pending-keyring.ts'
import type { StoreKeys } from '../keyring/store-keys.ts'
import { openEncrypted } from '../recipe.ts'
import { StoreFailure } from '../store-failure.ts'
import type { StoreFiles } from '../store-files.ts'

type Unsettled = Readonly<{
  files: StoreFiles
  keyring: KeyringFile
  keys: StoreKeys
  /** Given where the secret opened what is pending. */
  before?: StoreKeys
}>

type Settled = Readonly<{
  keyring: KeyringFile
  /** What became of a change of keys; the keyring is to be written once that is on record. */
  settled?: 'rekeyed' | 'rekeyUndone'
}>

/**
 * After a change of keys that was broken off, or has just been made: the file itself says under which key it is. Either
 * the old passwords open it or the new ones do, never both and never neither.
 *
 * The old key is tried first: opening under it rolls back what a kill left half done.
 */
export function settlePending(
  { files, keyring, keys, before }: Unsettled,
  newestSchema: number,
): Settled {
  if (!keyring.pending) return { keyring }
  const expected = { dbId: keyring.dbId, newestSchema }
  const isUnderOld = opens(files.store, (before ?? keys).database, expected)
  if (isUnderOld && before) throw new StoreFailure('rekey-unfinished')
  if (isUnderOld) return { keyring: dropPending(keyring, keys), settled: 'rekeyUndone' }
  if (!before) throw new StoreFailure('keys-changed')
  return { keyring: promotePending(keyring, keys), settled: 'rekeyed' }
}

function opens(
  file: string,
  key: Uint8Array,
  expected: Parameters<typeof openEncrypted>[2],
): boolean {
  try {
    openEncrypted(file, key, expected).close()
    return true
  } catch (error) {
    // To SQLite a wrong key is a damaged file.
    if (error instanceof StoreFailure && error.code === 'store-damaged') return false
    throw error
  }
}
