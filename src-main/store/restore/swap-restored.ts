import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { renameDurably, replaceFile, writeNewFile } from '../durable-file.ts'
import type { StoreFiles } from '../store-files.ts'

/** What belongs to the old store alone: put aside before anything new is in its place. */
const OLD_ONLY = ['okno.db-wal', 'okno.db-shm', 'anchor', 'keyring.json.bak'] as const
/** In this order: while one of them still waits, the one before it is in place. */
const REPLACED = ['okno.db', 'keyring.json'] as const

/**
 * Puts the prepared store in the place of the old one. One rename decides: before it the old store is in use, after it
 * the new one, and whatever is cut short then is finished at the next opening. Nothing of the old one is deleted here: it leaves with the backups of its month.
 */
export function swapRestored(files: StoreFiles, at: string): void {
  writeNewFile(join(files.preparing, 'aside'), `replaced-${at.replaceAll(/[:.]/g, '-')}`)
  renameDurably(files.preparing, files.prepared)
  finishSwap(files)
}

/** Goes on with a swap that was decided; does nothing where none was. Before anything of the store is opened. */
export function finishSwap({ folder, prepared, keyring, keyringCopy }: StoreFiles): void {
  if (!existsSync(prepared)) return
  const aside = join(folder, readFileSync(join(prepared, 'aside'), 'utf8'))
  mkdirSync(aside, { recursive: true, mode: 0o700 })
  const putAside = (name: string): void => {
    if (existsSync(join(folder, name))) renameDurably(join(folder, name), join(aside, name))
  }
  const [first] = REPLACED
  if (existsSync(join(prepared, first))) OLD_ONLY.forEach(putAside)
  for (const name of REPLACED) {
    if (!existsSync(join(prepared, name))) continue
    putAside(name)
    renameDurably(join(prepared, name), join(folder, name))
  }
  replaceFile(keyringCopy, readFileSync(keyring, 'utf8'))
  rmSync(prepared, { recursive: true })
}
