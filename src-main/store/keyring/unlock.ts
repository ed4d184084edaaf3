import { StoreFailure } from '../store-failure.ts'
import { RECOVERY_SLOT, signInWordOf } from './keyring.ts'
import { checkKeyringMac } from './keyring-mac.ts'
import type { KeyringFile, Seal, Slot } from './keyring-file.ts'
import { openBefore } from './pending-keyring.ts'
import { readRecoveryCode } from './recovery-code.ts'
import { dummySeal, unseal } from './seal.ts'
import { DATA_KEY_BYTES, type StoreKeys, deriveKeys } from './store-keys.ts'

const UUID_BYTES = 36

export type UnlockedKeys = Readonly<{
  keys: StoreKeys
  /** The secret opened what is pending: these are the keys until now, `keys` the coming ones. */
  before?: StoreKeys
}>

/** Opens the keyring by password. A sign-in word nobody has costs the same time and gets the same answer. */
export async function unlockBySignInWord(
  keyring: KeyringFile,
  signInWord: string,
  password: string,
): Promise<UnlockedKeys & Readonly<{ staffId: string }>> {
  const open = async (slots: readonly Slot[]) => openSlot(keyring, slots, signInWord, password)
  const { secret, isPending } = await firstOf(keyring, open)
  const staffId = secret.subarray(DATA_KEY_BYTES).toString()
  return { ...checkedKeys(keyring, secret, isPending), staffId }
}

/** Opens the keyring by the code on paper; a mistyped one is told apart before anything is tried. */
export async function unlockByRecoveryCode(
  keyring: KeyringFile,
  recoveryCode: string,
): Promise<UnlockedKeys> {
  const letters = readRecoveryCode(recoveryCode)
  const context = { dbId: keyring.dbId, slotId: RECOVERY_SLOT }
  const open = async (_: unknown, recovery: Seal) => unseal(recovery, letters, context)
  const { secret, isPending } = await firstOf(keyring, open)
  return checkedKeys(keyring, secret, isPending)
}

type Open = (slots: readonly Slot[], recovery: Seal) => Promise<Buffer | undefined>

/** What is in force first, then what is pending. */
async function firstOf({ slots, recovery, pending }: KeyringFile, open: Open) {
  const secret = await open(slots, recovery)
  if (secret) return { secret, isPending: false }
  const coming = pending && (await open(pending.slots, pending.recovery))
  if (!coming) throw new StoreFailure('sign-in-refused')
  return { secret: coming, isPending: true }
}

async function openSlot(
  { dbId, cost }: KeyringFile,
  slots: readonly Slot[],
  signInWord: string,
  password: string,
): Promise<Buffer | undefined> {
  const word = signInWordOf(signInWord)
  const slot = slots.find((candidate) => candidate.signInWord === word)
  const sealed = slot?.seal ?? dummySeal(cost, DATA_KEY_BYTES + UUID_BYTES)
  return unseal(sealed, password, { dbId, slotId: slot?.id ?? '' })
}

function checkedKeys(keyring: KeyringFile, secret: Buffer, isPending: boolean): UnlockedKeys {
  const keys = deriveKeys(Uint8Array.from(secret.subarray(0, DATA_KEY_BYTES)))
  secret.fill(0)
  const before = isPending ? openBefore(keyring, keys) : undefined
  checkKeyringMac(keyring, before ?? keys)
  return before ? { keys, before } : { keys }
}
