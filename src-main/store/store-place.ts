import { statSync } from 'node:fs'
import { StoreFailure } from './store-failure.ts'
import type { StoreFiles } from './store-files.ts'
import type { StoreLock } from './store-lock.ts'

/** The place of an open store on its disk, looked at before every act gets there. */
export type StorePlace = Readonly<{
  /**
   * Throws `store-gone` when the store is no longer where it was opened, `store-taken` when another program has taken it over.
   *
   * A removed folder is no error to SQLite: its open handles write on into files that nobody will ever find.
   */
  check: () => void
  leave: () => void
}>

/** @param lock held since before the file was opened. */
export function storePlace(files: StoreFiles, lock: StoreLock): StorePlace {
  const opened = identityOf(files.store)
  return {
    check: () => {
      if (identityOf(files.store) !== opened) throw new StoreFailure('store-gone')
      if (!lock.isHeld()) throw new StoreFailure('store-taken')
    },
    leave: lock.release,
  }
}

/** Tells a file from another one that was put in its place; Windows lets nobody replace an open file. */
function identityOf(file: string): string | undefined {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false })
  if (!found) return undefined
  return process.platform === 'win32' ? 'there' : `${found.dev}:${found.ino}`
}
