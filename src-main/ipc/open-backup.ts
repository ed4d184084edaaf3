import { existsSync } from 'node:fs'
import type { BackupKey } from '#contract/restore.contract.ts'
import { backupFiles } from '#main/store/backup/backup-files.ts'
import { signInWordOf } from '#main/store/keyring/keyring.ts'
import { readKeyring } from '#main/store/keyring/keyring-file.ts'
import { readRecoveryCode } from '#main/store/keyring/recovery-code.ts'
import { type StoreKeys, zeroKeys } from '#main/store/keyring/store-keys.ts'
import {
  type UnlockedKeys,
  unlockByRecoveryCode,
  unlockBySignInWord,
} from '#main/store/keyring/unlock.ts'
import { countAttempt } from '#main/store/sign-in-attempt.ts'
import { StoreFailure } from '#main/store/store-failure.ts'
import type { StoreFiles } from '#main/store/store-files.ts'

/** The keys of a backup, under the same back-off as every sign-in here. Nothing of it is believed yet but its keyring. */
export async function openBackup(
  files: StoreFiles,
  folder: string,
  key: BackupKey,
): Promise<Readonly<{ keys: StoreKeys; staffId: string | null }>> {
  if (!existsSync(folder)) throw new StoreFailure('place-missing')
  const keyring = readKeyring(backupFiles(folder).keyring)
  if (key.kind === 'password') {
    const { signInWord, password } = key
    const { staffId, ...opened } = await countAttempt(files, signInWordOf(signInWord), () =>
      unlockBySignInWord(keyring, signInWord, password),
    )
    return { keys: inForce(opened), staffId }
  }
  readRecoveryCode(key.recoveryCode) // a slip of the finger is no guess
  const opened = await countAttempt(files, 'recovery code', () =>
    unlockByRecoveryCode(keyring, key.recoveryCode),
  )
  return { keys: inForce(opened), staffId: null }
}

/** A backup made while keys were being changed is still under the ones until then. */
function inForce({ keys, before }: UnlockedKeys): StoreKeys {
  if (before) zeroKeys(keys)
  return before ?? keys
}
