import { existsSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { AtRest } from '../at-rest.ts'
import { renameDurably, replaceFile } from '../durable-file.ts'
import type { StoreFiles } from '../store-files.ts'
import { StoreFailure } from '../store-failure.ts'
import { PasswordCost } from './argon2id.ts'

/** Lower case only: another spelling of the same bytes would escape the check of the whole text. */
const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`))

/** A sealed secret: Argon2id with this salt and cost opens it. */
const Seal = z.strictObject({
  cost: PasswordCost,
  salt: hex(16),
  nonce: hex(12),
  /** AES-256-GCM text and tag. */
  sealed: z.string().regex(/^(?:[0-9a-f]{2}){48,256}$/),
})
export type Seal = Readonly<z.infer<typeof Seal>>

const Slot = z.strictObject({
  /** A keyed hash of the staff id: names nobody to who cannot open the keyring. */
  id: hex(16),
  signInWord: z.string().min(1).max(64),
  seal: Seal,
})
export type Slot = Readonly<z.infer<typeof Slot>>

/** The keyring to come, while the file is being encrypted anew; see `pending-keyring.ts`. */
const Pending = z.strictObject({
  slots: z.array(Slot).max(200).readonly(),
  recovery: Seal,
  /** The data key until now, sealed under the coming one. */
  before: z.strictObject({ nonce: hex(12), sealed: hex(48) }),
  /** HMAC-SHA256 under the coming K_ring over everything above. */
  mac: hex(32),
})
export type Pending = Readonly<z.infer<typeof Pending>>

export const KeyringFile = z.strictObject({
  v: z.literal(1),
  dbId: z.uuid(),
  /** Grows by one at every change. */
  generation: z.int().min(1),
  /** Of the next slot, and of the guess at a sign-in word nobody has. */
  cost: PasswordCost,
  slots: z.array(Slot).max(200).readonly(),
  recovery: Seal,
  auditHead: z.strictObject({ seq: z.int().min(1), mac: hex(32) }).nullable(),
  pending: Pending.optional(),
  /** Written by the lock alone: any other change of the keyring leaves it out. */
  atRest: AtRest.optional(),
  /** HMAC-SHA256 under K_ring over everything above. */
  mac: hex(32),
})
export type KeyringFile = Readonly<z.infer<typeof KeyringFile>>

const LARGEST_FILE = 1024 * 1024

export function keyringText(keyring: KeyringFile): string {
  return `${JSON.stringify(keyring, null, 2)}\n`
}

/** Reads and checks the shape; whether it is genuine is known only once a slot opens it. */
export function readKeyring(file: string): KeyringFile {
  if (!existsSync(file)) throw new StoreFailure('keyring-missing')
  if (statSync(file).size > LARGEST_FILE) throw new StoreFailure('keyring-damaged')
  const text = readFileSync(file, 'utf8')
  const raw = parseJson(text)
  const version = z.object({ v: z.int().min(2) }).safeParse(raw)
  if (version.success) throw new StoreFailure('keyring-from-newer-release')
  const keyring = KeyringFile.safeParse(raw)
  // Exactly as we write it: so that no byte of the file lies outside the check.
  if (!keyring.success || keyringText(keyring.data) !== text) {
    throw new StoreFailure('keyring-damaged')
  }
  return keyring.data
}

/**
 * Replaces the keyring. While the new one gets its name the old one stays as the copy; at the end both are the new one,
 * so that no removed slot and no old password live on in the copy.
 */
export function writeKeyring(files: StoreFiles, keyring: KeyringFile): void {
  if (existsSync(files.keyring)) {
    replaceFile(files.keyringCopy, readFileSync(files.keyring, 'utf8'))
  }
  replaceFile(files.keyring, keyringText(keyring))
  replaceFile(files.keyringCopy, keyringText(keyring))
}

/** The remedy for a damaged keyring: the copy takes its place, the damaged one is kept aside. */
export function useKeyringCopy(files: StoreFiles, at: string): void {
  readKeyring(files.keyringCopy)
  if (existsSync(files.keyring)) {
    renameDurably(files.keyring, `${files.keyring}.damaged-${at.replaceAll(/[^0-9A-Za-z]/g, '')}`)
  }
  replaceFile(files.keyring, readFileSync(files.keyringCopy, 'utf8'))
}

/**
 * Removes damaged keyrings that were kept aside. To be called when a way in is taken away: in one of them it may be whole,
 * and would open this store, or after a change of keys an older copy of it.
 */
export function dropDamagedKeyrings({ folder, keyring }: StoreFiles): void {
  const start = `${basename(keyring)}.damaged-`
  for (const name of readdirSync(folder)) if (name.startsWith(start)) rmSync(join(folder, name))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new StoreFailure('keyring-damaged')
  }
}
