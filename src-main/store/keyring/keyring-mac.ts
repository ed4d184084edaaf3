import { createHmac, timingSafeEqual } from 'node:crypto'
import { canonicalJson } from '../canonical-json.ts'
import { StoreFailure } from '../store-failure.ts'
import type { KeyringFile, Pending } from './keyring-file.ts'
import type { StoreKeys } from './store-keys.ts'

export function keyringMac(body: Omit<KeyringFile, 'mac'>, keys: StoreKeys): Buffer {
  const { pending, atRest, ...rest } = body
  const all = { ...rest, ...(pending && { pending }), ...(atRest && { atRest }) }
  return macOf('keyring/v1', all, keys)
}

/** Throws `keyring-damaged` unless the whole file is as the holder of the data key wrote it. */
export function checkKeyringMac({ mac, ...body }: KeyringFile, keys: StoreKeys): void {
  requireSame(mac, keyringMac(body, keys))
}

/** Under the coming key: whoever holds only the old one cannot put slots of their own in. */
export function pendingMac(body: Omit<Pending, 'mac'>, dbId: string, coming: StoreKeys): Buffer {
  return macOf('pending/v1', { dbId, ...body }, coming)
}

export function checkPendingMac({ mac, ...body }: Pending, dbId: string, coming: StoreKeys): void {
  requireSame(mac, pendingMac(body, dbId, coming))
}

function macOf(
  purpose: string,
  body: Parameters<typeof canonicalJson>[0],
  keys: StoreKeys,
): Buffer {
  return createHmac('sha256', keys.keyring)
    .update(`${purpose}|${canonicalJson(body)}`)
    .digest()
}

function requireSame(mac: string, expected: Buffer): void {
  if (!timingSafeEqual(Buffer.from(mac, 'hex'), expected)) {
    throw new StoreFailure('keyring-damaged')
  }
}
