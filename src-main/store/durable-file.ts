import { randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { storeFailureOf } from './store-failure.ts'

/** Replaces a small file so that, whatever happens, either the old or the new one is there, whole. */
export function replaceFile(file: string, content: string): void {
  const draft = `${file}.${randomBytes(6).toString('hex')}.tmp`
  try {
    writeNewFile(draft, content)
    renameDurably(draft, file)
  } catch (error) {
    rmSync(draft, { force: true })
    throw storeFailureOf(error) ?? error
  }
}

/** Renames over `to` and makes the new name survive a power cut. */
export function renameDurably(from: string, to: string): void {
  retryWhileHeld(() => renameSync(from, to))
  syncFolder(dirname(to))
}

/** Forces the content of a written file to the disk. */
export function syncFile(file: string): void {
  const handle = openSync(file, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Forces the names in a folder to the disk. Windows has no such call and needs none. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Removes drafts that a kill left beside `file`. */
export function sweepDrafts(file: string): void {
  const folder = dirname(file)
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) {
    if (name.startsWith(`${basename(file)}.`) && name.endsWith('.tmp')) rmSync(join(folder, name))
  }
}

/** Writes a small file that is not there yet, and forces it to the disk. */
export function writeNewFile(file: string, content: string): void {
  const handle = openSync(file, 'wx', 0o600)
  try {
    writeFileSync(handle, content)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** On Windows a virus scanner may hold a file for a moment. */
function retryWhileHeld(act: () => void): void {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return act()
    } catch (error) {
      if (attempt === 6 || !isHeld(error)) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20 * 2 ** attempt)
    }
  }
}

function isHeld(error: unknown): boolean {
  return (
    process.platform === 'win32' &&
    error instanceof Error &&
    'code' in error &&
    (error.code === 'EPERM' || error.code === 'EBUSY' || error.code === 'EACCES')
  )
}
