import { hkdfSync } from 'node:crypto'

/** The keys of an open store. Zeroed at lock: keep no copy. */
export type StoreKeys = Readonly<{
  /** The random 256-bit data key itself, to seal new slots. */
  data: Uint8Array
  database: Uint8Array
  audit: Uint8Array
  keyring: Uint8Array
}>

export const DATA_KEY_BYTES = 32

/** One subkey a purpose, HKDF-SHA256 (RFC 5869): no key is used for two things. */
export function deriveKeys(data: Uint8Array): StoreKeys {
  return {
    data,
    database: subkey(data, 'db/v1'),
    audit: subkey(data, 'audit/v1'),
    keyring: subkey(data, 'keyring/v1'),
  }
}

export function zeroKeys(keys: StoreKeys): void {
  for (const key of Object.values(keys)) key.fill(0)
}

function subkey(data: Uint8Array, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', data, '', purpose, 32))
}
