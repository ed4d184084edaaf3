import { StoreFailure } from '../store-failure.ts'
import { RECOVERY_SLOT, checkKeyringMac, signInWordOf } from './keyring.ts'
import type { KeyringFile } from './keyring-file.ts'
import { readRecoveryCode } from './recovery-code.ts'
import { dummySeal, unseal } from './seal.ts'
import { DATA_KEY_BYTES, type StoreKeys, deriveKeys } from './store-keys.ts'

const UUID_BYTES = 36

/** Opens the keyring by password. A sign-in word nobody has costs the same time and gets the same answer. */
export async function unlockBySignInWord(
  keyring: KeyringFile,
  signInWord: string,
  password: string,
): Promise<Readonly<{ keys: StoreKeys; staffId: string }>> {
  const word = signInWordOf(signInWord)
  const slot = keyring.slots.find((candidate) => candidate.signInWord === word)
  const sealed = slot?.seal ?? dummySeal(keyring.cost, DATA_KEY_BYTES + UUID_BYTES)
  const context = { dbId: keyring.dbId, slotId: slot?.id ?? '' }
  const secret = await unseal(sealed, password, context)
  if (!secret) throw new StoreFailure('sign-in-refused')
  const staffId = secret.subarray(DATA_KEY_BYTES).toString()
  return { keys: checkedKeys(keyring, secret), staffId }
}

/** Opens the keyring by the code on paper; a mistyped one is told apart before anything is tried. */
export async function unlockByRecoveryCode(
  keyring: KeyringFile,
  recoveryCode: string,
): Promise<StoreKeys> {
  const letters = readRecoveryCode(recoveryCode)
  const context = { dbId: keyring.dbId, slotId: RECOVERY_SLOT }
  const secret = await unseal(keyring.recovery, letters, context)
  if (!secret) throw new StoreFailure('sign-in-refused')
  return checkedKeys(keyring, secret)
}

function checkedKeys(keyring: KeyringFile, secret: Buffer): StoreKeys {
  const keys = deriveKeys(Uint8Array.from(secret.subarray(0, DATA_KEY_BYTES)))
  secret.fill(0)
  checkKeyringMac(keyring, keys)
  return keys
}
