import { join } from 'node:path'
import { checkBackup } from '#main/store/backup/check-backup.ts'
import { readKeyring } from '#main/store/keyring/keyring-file.ts'
import { unlockByRecoveryCode } from '#main/store/keyring/unlock.ts'
import { migrations } from '#main/store/migrations/index.ts'
import { backUp } from './back-up.ts'
import { RECEPTIONIST, freshStore } from './fresh-store.ts'

/** An open store with two colleagues and one backup; `check` proves that backup by the recovery code alone. */
export async function deskWithBackup() {
  const desk = await freshStore()
  await desk.store.addStaffSlot(RECEPTIONIST)
  await desk.store.db.insertInto('meta').values({ key: 'kept', value: 'yes' }).execute()
  const report = await backUp(desk.store)
  const keyring = readKeyring(join(report.folder, 'keyring.json'))
  return {
    ...desk,
    report,
    keyring,
    check: async () =>
      checkBackup(
        report.folder,
        (await unlockByRecoveryCode(keyring, desk.recoveryCode)).keys,
        migrations.length,
      ),
    [Symbol.asyncDispose]: async () => desk[Symbol.asyncDispose](),
  }
}
