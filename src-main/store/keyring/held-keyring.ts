import type { StoreFiles } from '../store-files.ts'
import { type KeyringFile, writeKeyring } from './keyring-file.ts'

/** The keyring of an open store: what is on the disk, and the one way to change it. */
export type HeldKeyring = Readonly<{
  current: () => KeyringFile
  /** Changes run one after the other: each takes what the one before it left. */
  change: (make: (keyring: KeyringFile) => KeyringFile | Promise<KeyringFile>) => Promise<void>
}>

export function holdKeyring(files: StoreFiles, keyring: KeyringFile): HeldKeyring {
  let current = keyring
  let last: Promise<unknown> = Promise.resolve()

  const run = async (
    before: Promise<unknown>,
    make: (keyring: KeyringFile) => KeyringFile | Promise<KeyringFile>,
  ): Promise<void> => {
    await before
    const next = await make(current)
    writeKeyring(files, next)
    current = next
  }

  return {
    current: () => current,
    change: async (make) => {
      const mine = run(last, make)
      last = mine.catch(() => undefined)
      return mine
    },
  }
}
