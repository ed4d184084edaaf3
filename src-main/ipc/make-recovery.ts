import {
  adoptKeyring,
  findKnownWords,
  findStaffId,
  noteRecovery,
} from '#main/features/staff/session.service.ts'
import { unlockByRecovery } from '#main/store/store.ts'
import type { DeskOptions, Slot } from './desk-options.ts'
import type { Doors } from './doors.ts'
import type { Entrance } from './entrance.ts'
import { closingOnFailure } from './make-lock.ts'
import { requireStrong } from './require-strong.ts'

/** The way in when no password is left. The old code is good until the new one has been typed back. */
export function makeRecovery(
  slot: Slot,
  options: DeskOptions,
  { prepare, lock, enter }: Doors,
): Pick<Entrance, 'recover'> {
  const { now, runWork } = options
  return {
    recover: async (recoveryCode, signInWord, password) => {
      await lock()
      const { folder } = slot
      const proven = await unlockByRecovery({ folder, recoveryCode, now, runWork })
      const known = await findKnownWords(proven.db, signInWord).finally(() => proven.lock())
      await requireStrong(options, password, known)
      return prepare(async (code) => {
        const store = await unlockByRecovery({ folder, recoveryCode, now, runWork })
        await closingOnFailure(store, async () => {
          const staffId = await findStaffId(store.db, signInWord)
          if (store.keyringIsOlder()) await adoptKeyring(store, staffId, now())
          await store.addStaffSlot({ staffId, signInWord, password })
          await store.replaceRecoveryCode(code)
          await noteRecovery(store, staffId, now())
          await enter(store, staffId)
        })
      })
    },
  }
}
