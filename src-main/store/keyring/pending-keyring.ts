import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { StoreFailure } from '../store-failure.ts'
import { type NewSlot, sealRecovery, sealSlot, signed } from './keyring.ts'
import { checkPendingMac, pendingMac } from './keyring-mac.ts'
import type { KeyringFile, Pending } from './keyring-file.ts'
import { DATA_KEY_BYTES, type StoreKeys, deriveKeys } from './store-keys.ts'

/**
 * Everything of a new keyring beside the one in force, while the file is being encrypted anew: the new data key sealed
 * for each new password and a new recovery code, and the old data key sealed under the new one, never the other way
 * round: whoever knows the old key (the reason for all this) learns nothing of the new one.
 */
export async function addPending(
  keyring: KeyringFile,
  keys: StoreKeys,
  { slots, recoveryCode }: Readonly<{ slots: readonly NewSlot[]; recoveryCode: string }>,
): Promise<Readonly<{ keyring: KeyringFile; coming: StoreKeys }>> {
  const { dbId, cost } = keyring
  const coming = deriveKeys(randomBytes(DATA_KEY_BYTES))
  const sealed = []
  for (const slot of slots) sealed.push(await sealSlot(slot, { dbId, keys: coming, cost }))
  const body = {
    slots: sealed,
    recovery: await sealRecovery(dbId, coming, recoveryCode, cost),
    before: sealBefore(keys, coming, dbId),
  }
  const pending = { ...body, mac: pendingMac(body, dbId, coming).toString('hex') }
  return { keyring: signed(keyring, keys, { pending }), coming }
}

/** The new keyring takes the place of the old one: from now on the old passwords and the old code open nothing. */
export function promotePending(keyring: KeyringFile, coming: StoreKeys): KeyringFile {
  const { slots, recovery } = getPending(keyring)
  return signed(keyring, coming, { slots, recovery, pending: undefined })
}

/** The file was not encrypted anew: all stays as it was. */
export function dropPending(keyring: KeyringFile, keys: StoreKeys): KeyringFile {
  return signed(keyring, keys, { pending: undefined })
}

/** The keys until now, by the coming ones. Throws `keyring-damaged` unless the holder of the coming key wrote it. */
export function openBefore(keyring: KeyringFile, coming: StoreKeys): StoreKeys {
  const pending = getPending(keyring)
  checkPendingMac(pending, keyring.dbId, coming)
  const { nonce, sealed } = pending.before
  const bytes = Buffer.from(sealed, 'hex')
  const decipher = createDecipheriv('aes-256-gcm', beforeKey(coming), Buffer.from(nonce, 'hex'), {
    authTagLength: TAG_BYTES,
  })
  decipher.setAAD(Buffer.from(keyring.dbId))
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES))
  try {
    const data = Buffer.concat([decipher.update(bytes.subarray(0, -TAG_BYTES)), decipher.final()])
    const keys = deriveKeys(Uint8Array.from(data))
    data.fill(0)
    return keys
  } catch {
    throw new StoreFailure('keyring-damaged')
  }
}

const TAG_BYTES = 16

function sealBefore(keys: StoreKeys, coming: StoreKeys, dbId: string): Pending['before'] {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', beforeKey(coming), nonce)
  cipher.setAAD(Buffer.from(dbId))
  const sealed = Buffer.concat([cipher.update(keys.data), cipher.final(), cipher.getAuthTag()])
  return { nonce: nonce.toString('hex'), sealed: sealed.toString('hex') }
}

function beforeKey(coming: StoreKeys): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', coming.data, '', 'before/v1', 32))
}

function getPending({ pending }: KeyringFile): Pending {
  if (!pending) throw new Error('the keyring has nothing pending')
  return pending
}
