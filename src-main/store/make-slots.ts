import type Sqlite from 'better-sqlite3'
import type { HeldKeyring } from './keyring/held-keyring.ts'
import * as keyrings from './keyring/keyring.ts'
import { type KeyringFile, dropDamagedKeyrings } from './keyring/keyring-file.ts'
import { addPending } from './keyring/pending-keyring.ts'
import { rememberGeneration } from './keyring/seen-generation.ts'
import { type StoreKeys, zeroKeys } from './keyring/store-keys.ts'
import { renewReplacedKeyrings } from './restore/replaced-stores.ts'
import type { RekeyOrder } from './rekey/rekey-file.ts'
import type { StoreFiles } from './store-files.ts'
import { schemaVersion } from './recipe.ts'
import { countAttempt } from './sign-in-attempt.ts'

/** Who can open the store, and by what. */
export type Slots = Readonly<{
  /** Gives a staff member a slot, or a new password in place of a forgotten one. */
  addStaffSlot: (slot: keyrings.NewSlot) => Promise<void>
  changePassword: (change: PasswordChange) => Promise<void>
  removeStaffSlot: (staffId: string) => Promise<void>
  hasStaffSlot: (staffId: string) => boolean
  /** The keyring is older than the one this store was last open with: passwords and people may open it that should not. */
  keyringIsOlder: () => boolean
  /** The remedy: only these colleagues keep their slots, and the older keyring is the newest from now on. */
  adoptKeyring: (staffIds: readonly string[]) => Promise<void>
  /** Throws `sign-in-refused` unless this is the colleague's password: an unattended window must not be enough. */
  provePassword: (whose: Readonly<{ staffId: string; password: string }>) => Promise<void>
  /** Puts new keys beside the old ones; the store is then locked, the work `rekey` run, and opened by a new password. */
  beginRekey: (order: RekeyedSlots) => Promise<Readonly<{ asked: RekeyOrder; dataKey: Uint8Array }>>
  /** The code comes from `newRecoveryCode` and was typed back; the old one opens nothing any more. */
  replaceRecoveryCode: (recoveryCode: string) => Promise<void>
}>

export type PasswordChange = Readonly<{ staffId: string; current: string; next: string }>

/** Everybody who shall open the store under the new keys, by passwords that never opened it before. */
export type RekeyedSlots = Readonly<{ slots: readonly keyrings.NewSlot[]; recoveryCode: string }>

type Opened = Readonly<{
  files: StoreFiles
  raw: Sqlite.Database
  keys: StoreKeys
  mayWrite: () => Promise<void>
  /** The generation this store has seen, where the keyring is older. */
  seen?: number
}>

/** Every change goes to the disk first, then the store remembers its generation. */
export function makeSlots({ files, raw, keys, seen, mayWrite }: Opened, held: HeldKeyring): Slots {
  let isOlder = seen !== undefined
  const change = async (
    make: (ring: KeyringFile) => KeyringFile | Promise<KeyringFile>,
  ): Promise<void> => {
    await held.change(make)
    dropDamagedKeyrings(files)
    renewReplacedKeyrings(files, held.current(), keys)
    if (!raw.inTransaction) await mayWrite()
    rememberGeneration(raw, held.current().generation)
  }
  return {
    addStaffSlot: async (slot) => change((ring) => keyrings.addSlot(ring, keys, slot)),
    changePassword: async (wanted) =>
      countAttempt(files, `change|${wanted.staffId}`, async () =>
        change((ring) => keyrings.changePassword(ring, keys, wanted)),
      ),
    removeStaffSlot: async (staffId) => change((ring) => keyrings.removeSlot(ring, keys, staffId)),
    hasStaffSlot: (staffId) => keyrings.hasSlot(held.current(), keys, staffId),
    replaceRecoveryCode: async (code) =>
      change((ring) => keyrings.replaceRecoveryCode(ring, keys, code)),
    keyringIsOlder: () => isOlder,
    adoptKeyring: async (staffIds) => {
      await change((ring) => keyrings.keepSlots(ring, keys, staffIds, seen ?? 0))
      isOlder = false
    },
    provePassword: async (whose) =>
      countAttempt(files, `change|${whose.staffId}`, async () => {
        await keyrings.provePassword(held.current(), keys, whose)
      }),
    beginRekey: async (order) => {
      const { dbId } = held.current()
      const to = new Uint8Array(keys.database.length)
      await change(async (ring) => {
        const { keyring, coming } = await addPending(ring, keys, order)
        to.set(coming.database)
        zeroKeys(coming)
        return keyring
      })
      const asked = { store: files.store, dbId, newestSchema: schemaVersion(raw), to }
      return { asked, dataKey: Uint8Array.from(keys.data) }
    },
  }
}
