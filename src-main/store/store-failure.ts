import { hostname } from 'node:os'

/** Everything the store and its keyring can refuse with; the door shows each in the user's words. */
export const storeFailureCodes = [
  'store-missing',
  'store-damaged',
  'store-foreign',
  'store-from-newer-release',
  'store-exists',
  'store-in-use',
  'store-taken',
  'store-read-only',
  /** A setting of the recipe does not hold here. */
  'store-unsafe',
  'store-gone',
  'disk-full',
  'keyring-missing',
  'keyring-damaged',
  'keyring-from-newer-release',
  /** Older than the one this store was last open with: somebody put it there, or it was brought back from a copy. */
  'keyring-older',
  /** The old password, and the file is under the new keys already. */
  'keys-changed',
  /** The new password, and the file is still under the old keys. */
  'rekey-unfinished',
  'sign-in-refused',
  'sign-in-must-wait',
  'sign-in-word-taken',
  'recovery-code-mistyped',
  'no-such-slot',
  'last-slot',
  'backup-damaged',
  'place-missing',
  'locked',
  'cancelled',
] as const

export type StoreFailureCode = (typeof storeFailureCodes)[number]

type Fields = Readonly<Record<string, string | number>>

/** A refusal of the store. Its message is its code: no path, key or SQL can reach a log through it. */
export class StoreFailure extends Error {
  override readonly name = 'StoreFailure'
  readonly code: StoreFailureCode
  readonly fields: Fields

  constructor(code: StoreFailureCode, fields: Fields = {}) {
    super(code)
    this.code = code
    this.fields = fields
  }
}

const NOT_WRITABLE: ReadonlySet<string> = new Set(['EROFS', 'EACCES', 'EPERM'])
/** What a disk says that was pulled out or is dying. */
const NOT_THERE: ReadonlySet<string> = new Set(['EIO', 'ENODEV', 'ENXIO', 'ESTALE'])
/** SHMSIZE: no room for the index of the log, the first thing an opening writes. */
const NO_ROOM: ReadonlySet<string> = new Set([
  'SQLITE_FULL',
  'SQLITE_IOERR_SHMSIZE',
  'ENOSPC',
  'EDQUOT',
])

/** What SQLite or the file system means in our words, or `undefined` when it is not a matter of the file or the disk. */
export function storeFailureOf(error: unknown): StoreFailure | undefined {
  if (error instanceof StoreFailure) return error
  const code = codeOf(error)
  // After the keyring opened, a key that does not fit means a damaged file: GCM proved the key.
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) {
    return new StoreFailure('store-damaged')
  }
  if (NO_ROOM.has(code)) return new StoreFailure('disk-full')
  if (code.startsWith('SQLITE_BUSY')) return new StoreFailure('store-in-use', { host: hostname() })
  if (code.startsWith('SQLITE_READONLY') || NOT_WRITABLE.has(code)) {
    return new StoreFailure('store-read-only')
  }
  if (code.startsWith('SQLITE_IOERR') || NOT_THERE.has(code)) return new StoreFailure('store-gone')
  if (code.startsWith('SQLITE_CANTOPEN')) return new StoreFailure('store-missing')
  return undefined
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) return ''
  return typeof error.code === 'string' ? error.code : ''
}

export function isDiskFull(error: unknown): boolean {
  return storeFailureOf(error)?.code === 'disk-full'
}

/** Writes what can wait for the next opening: a full disk keeps nobody out. */
export function writeIfRoom(write: () => void): void {
  try {
    write()
  } catch (error) {
    if (!isDiskFull(error)) throw error
  }
}
