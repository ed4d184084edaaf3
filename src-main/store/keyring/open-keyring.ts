import { existsSync, readFileSync } from 'node:fs'
import type { StoreFiles } from '../store-files.ts'
import { StoreFailure, type StoreFailureCode } from '../store-failure.ts'
import { type KeyringFile, readKeyring } from './keyring-file.ts'

type Opened<Secret> = Readonly<{ keyring: KeyringFile; opened: Secret; isCopy: boolean }>

/** What a turned bit can look like: a file that cannot be read, or a slot that does not open. */
const faults: ReadonlySet<StoreFailureCode> = new Set([
  'keyring-damaged',
  'keyring-missing',
  'sign-in-refused',
])

/**
 * Opens the keyring, or, where it is damaged or gone, the copy beside it that the same secret opens. A keyring that can be
 * read yields only to a copy of its own generation: a kill may leave an older one, which still knows the password or the
 * colleague that has just been taken out.
 */
export async function openKeyring<Secret>(
  files: StoreFiles,
  open: (keyring: KeyringFile) => Promise<Secret>,
): Promise<Opened<Secret>> {
  if (copyIsNewer(files)) {
    const newer = await openCopy(files, open).catch(() => undefined)
    if (newer) return newer
  }
  try {
    const keyring = readKeyring(files.keyring)
    return { keyring, opened: await open(keyring), isCopy: false }
  } catch (error) {
    const isFault = error instanceof StoreFailure && faults.has(error.code)
    if (!isFault || !copyDiffers(files)) throw error
    const isSameAge = generationOf(files.keyring) === generationOf(files.keyringCopy)
    if (error.code === 'sign-in-refused' && !isSameAge) throw error
    return openCopy(files, open).catch(() => {
      throw error
    })
  }
}

async function openCopy<Secret>(
  { keyringCopy }: StoreFiles,
  open: (keyring: KeyringFile) => Promise<Secret>,
): Promise<Opened<Secret>> {
  const keyring = readKeyring(keyringCopy)
  return { keyring, opened: await open(keyring), isCopy: true }
}

/** No kill leaves it so: the keyring was put back to an older state, and the copy was forgotten. */
function copyIsNewer({ keyring, keyringCopy }: StoreFiles): boolean {
  const [generation, ofCopy] = [generationOf(keyring), generationOf(keyringCopy)]
  return generation !== undefined && ofCopy !== undefined && ofCopy > generation
}

function generationOf(file: string): number | undefined {
  try {
    return readKeyring(file).generation
  } catch {
    return undefined
  }
}

function copyDiffers({ keyring, keyringCopy }: StoreFiles): boolean {
  if (!existsSync(keyringCopy)) return false
  return !existsSync(keyring) || !readFileSync(keyring).equals(readFileSync(keyringCopy))
}
