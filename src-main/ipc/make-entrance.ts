import type { DeskState, FirstRun } from '#contract/staff.contract.ts'
import { checkLogo } from '#main/documents/check-logo.ts'
import { openPress } from '#main/documents/press.ts'
import {
  enterFirstManager,
  findStaffId,
  noteRecovery,
} from '#main/features/staff/session.service.ts'
import { passwordWeakness } from '#main/store/keyring/password-weakness.ts'
import { newRecoveryCode, readRecoveryCode } from '#main/store/keyring/recovery-code.ts'
import type { OpenStore } from '#main/store/open-store.ts'
import { StoreFailure } from '#main/store/store-failure.ts'
import { createStore, storeExists, unlock, unlockByRecovery } from '#main/store/store.ts'
import type { Entrance } from './entrance.ts'
import type { DeskOptions, Slot } from './desk-options.ts'
import { closingOnFailure, makeLock } from './make-lock.ts'
import { makePractice } from './make-practice.ts'
import { newId } from './new-id.ts'

/** What is done once its recovery code has been typed back from paper. */
type Prepared = Readonly<{ code: string; finish: () => Promise<void> }>

/** Set-up, sign-in, recovery and lock: what fills the slot and empties it again. */
export function makeEntrance(slot: Slot, options: DeskOptions): Entrance {
  const { now } = options
  let prepared: Prepared | undefined
  const press = openPress(options.fontsFolder)
  const prepare = (finish: (code: string) => Promise<void>): string => {
    const code = newRecoveryCode()
    prepared = { code, finish: () => finish(code) }
    return code
  }
  const { lock, touch, lockIfIdle, enter } = makeLock(slot, options)
  return {
    lock,
    touch,
    lockIfIdle,
    ...makePractice(slot, options, lock),
    state: async () => stateOf(slot, options),
    checkLogo: (logo) => checkLogo(press, logo),
    prepare: async (firstRun) => {
      const { password, signInWord } = firstRun.manager
      requireStrong(password, signInWord)
      if (firstRun.centre.logo) await checkLogo(press, firstRun.centre.logo)
      return prepare(async (code) => {
        const staffId = newId()
        await enter(await makeStore({ firstRun, code }, staffId, options), staffId)
      })
    },
    confirm: async (typed) => {
      if (!prepared || !isSameCode(prepared.code, typed)) return false
      await prepared.finish()
      prepared = undefined
      return true
    },
    signIn: async (signInWord, password) => {
      prepared = undefined
      await lock()
      const store = await unlock({ folder: slot.folder, signInWord, password, now })
      if (store.openedBy.kind === 'staff') {
        await enter(store, store.openedBy.staffId)
      }
    },
    recover: async (recoveryCode, signInWord, password) => {
      await lock()
      requireStrong(password, signInWord)
      const { folder } = slot
      const proven = await unlockByRecovery({ folder, recoveryCode, now })
      await findStaffId(proven.db, signInWord).finally(() => proven.lock())
      return prepare(async (code) => {
        const store = await unlockByRecovery({ folder, recoveryCode, now })
        await closingOnFailure(store, async () => {
          const staffId = await findStaffId(store.db, signInWord)
          await store.addStaffSlot({ staffId, signInWord, password })
          await store.replaceRecoveryCode(code)
          await noteRecovery(store, staffId, now())
          await enter(store, staffId)
        })
      })
    },
  }
}

async function makeStore(
  { firstRun, code }: Readonly<{ firstRun: FirstRun; code: string }>,
  staffId: string,
  { folder, now, cost, isPractice = false }: DeskOptions,
): Promise<OpenStore> {
  const staff = { id: staffId, role: 'manager', ...firstRun.manager } as const
  const order = { folder, staff, recoveryCode: code, now, ...(cost && { cost }) }
  const { opened } = await createStore(order)
  await enterFirstManager(opened, firstRun, staff, { now: now(), newId, isPractice })
  return opened
}

function stateOf({ opened, folder }: Slot, options: DeskOptions): DeskState {
  const where = folder === options.folder ? {} : ({ practice: true } as const)
  if (opened) return { state: 'open', signedIn: opened.signedIn(), ...where }
  return { state: storeExists(folder) ? 'locked' : 'new', ...where }
}

function requireStrong(password: string, signInWord: string): void {
  const weakness = passwordWeakness(password, signInWord)
  if (weakness) throw new StoreFailure('password-too-weak', { weakness })
}

function isSameCode(code: string, typed: string): boolean {
  try {
    return readRecoveryCode(typed) === readRecoveryCode(code)
  } catch {
    return false
  }
}
