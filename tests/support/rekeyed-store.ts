import type { RunWork } from '#main/jobs/run-work.ts'
import { runHere } from '#main/jobs/run-here.ts'
import type { OpenStore } from '#main/store/open-store.ts'
import { newRecoveryCode } from '#main/store/keyring/recovery-code.ts'
import { MANAGER, RECEPTIONIST } from './fresh-store.ts'

export const NEW_MANAGER = {
  ...MANAGER,
  staffId: MANAGER.id,
  password: 'päť modrých kníh na polici',
}
export const NEW_RECEPTIONIST = { ...RECEPTIONIST, password: '7xk2m-9qw3r-hh4tz' }
export const newCode = newRecoveryCode()

/** Puts new keys beside the old ones and locks; gives what is left to do, the file encrypted anew. */
export async function beginRekey(
  store: OpenStore,
  password = NEW_MANAGER.password,
  recoveryCode = newCode,
) {
  const { asked, dataKey } = await store.beginRekey({
    slots: [{ ...NEW_MANAGER, password }, NEW_RECEPTIONIST],
    recoveryCode,
  })
  await store.lock()
  return async (runWork: RunWork = runHere) => runWork('rekey', asked, { dataKey })
}

/** All of it, up to the first sign-in under the new keys. */
export async function rekey(
  store: OpenStore,
  password?: string,
  recoveryCode?: string,
): Promise<void> {
  const run = await beginRekey(store, password, recoveryCode)
  await run()
}
