import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { type PasswordCost, argon2id } from './argon2id.ts'
import type { Seal } from './keyring-file.ts'

const TAG_BYTES = 16

/** What a seal belongs to; a seal moved to another slot or store does not open. */
export type SealContext = Readonly<{ dbId: string; slotId: string }>

/** Seals a secret under a password: AES-256-GCM under Argon2id, bound to its slot, its store and its cost. */
export async function seal(
  secret: Uint8Array,
  password: string,
  context: SealContext,
  cost: PasswordCost,
): Promise<Seal> {
  const salt = randomBytes(16)
  const nonce = randomBytes(12)
  const key = await argon2id(password, salt, cost)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(boundTo(context, cost))
  const text = Buffer.concat([cipher.update(secret), cipher.final(), cipher.getAuthTag()])
  key.fill(0)
  return {
    cost: { memoryKiB: cost.memoryKiB, passes: cost.passes, lanes: cost.lanes },
    salt: salt.toString('hex'),
    nonce: nonce.toString('hex'),
    sealed: text.toString('hex'),
  }
}

/** The secret, or `undefined` when the password is wrong or the seal was tampered with: GCM cannot tell which. */
export async function unseal(
  sealed: Seal,
  password: string,
  context: SealContext,
): Promise<Buffer | undefined> {
  const key = await argon2id(password, Buffer.from(sealed.salt, 'hex'), sealed.cost)
  const text = Buffer.from(sealed.sealed, 'hex')
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(sealed.nonce, 'hex'), {
    authTagLength: TAG_BYTES,
  })
  decipher.setAAD(boundTo(context, sealed.cost))
  decipher.setAuthTag(text.subarray(-TAG_BYTES))
  try {
    return Buffer.concat([decipher.update(text.subarray(0, -TAG_BYTES)), decipher.final()])
  } catch {
    return undefined
  } finally {
    key.fill(0)
  }
}

/** A seal that nothing opens, at the usual price: what a guess at an unknown sign-in word is spent on. */
export function dummySeal(cost: PasswordCost, secretBytes: number): Seal {
  return {
    cost,
    salt: randomBytes(16).toString('hex'),
    nonce: randomBytes(12).toString('hex'),
    sealed: randomBytes(secretBytes + TAG_BYTES).toString('hex'),
  }
}

function boundTo({ dbId, slotId }: SealContext, cost: PasswordCost): Buffer {
  return Buffer.from(
    `okno/slot/v1|${dbId}|${slotId}|argon2id,m=${cost.memoryKiB},t=${cost.passes},p=${cost.lanes}`,
  )
}
