import type { DeskState, FirstRun } from '#contract/staff.contract.ts'
import { checkLogoAlone } from '#main/documents/check-logo.ts'
import { enterFirstManager } from '#main/features/staff/session.service.ts'
import { newRecoveryCode, readRecoveryCode } from '#main/store/keyring/recovery-code.ts'
import { openDiskRoom } from '#main/store/disk-room.ts'
import type { OpenStore } from '#main/store/open-store.ts'
import { storeFiles } from '#main/store/store-files.ts'
import { createStore, storeExists, unlock } from '#main/store/store.ts'
import type { Entrance } from './entrance.ts'
import { type DeskOptions, setterOf, type Slot } from './desk-options.ts'
import { makeLock } from './make-lock.ts'
import { makePractice } from './make-practice.ts'
import { makeRestore } from './make-restore.ts'
import { makeRecovery } from './make-recovery.ts'
import { makeRenewal } from './make-renewal.ts'
import { newId } from './new-id.ts'
import { requireStrong } from './require-strong.ts'

/** What is done once its recovery code has been typed back from paper. */
type Prepared = Readonly<{ code: string; finish: () => Promise<void> }>

/** Set-up, sign-in, recovery and lock: what fills the slot and empties it again. */
export function makeEntrance(slot: Slot, options: DeskOptions): Entrance {
  const { now, runWork } = options
  let prepared: Prepared | undefined
  const prepare = (finish: (code: string) => Promise<void>): string => {
    const code = newRecoveryCode()
    prepared = { code, finish: () => finish(code) }
    return code
  }
  const { enter, ...locking } = makeLock(slot, options)
  const { lock } = locking
  const restore = makeRestore(slot, options, lock)
  // What the next one writes who comes in must have room on a full disk too.
  const makeWay = async (): Promise<void> => {
    await lock('next')
    openDiskRoom(storeFiles(slot.folder).reserve, options.roomSizes).makeRoom()
  }
  return {
    ...locking,
    restore,
    chooseFolder: options.outside.chooseFolder,
    ...makePractice(slot, options, lock),
    state: async () => stateOf(slot, options),
    checkLogo: (logo) => checkLogoAlone(setterOf(options), logo),
    weighPassword: async (password, known) => {
      const desk = slot.opened?.desk
      const alsoKnown = desk ? [desk.centre().name, desk.session.name] : []
      return options.weighPassword(password, [...known, ...alsoKnown])
    },
    prepare: async (firstRun) => {
      const { password, signInWord, name } = firstRun.manager
      await requireStrong(options, password, [signInWord, name, firstRun.centre.name])
      if (firstRun.centre.logo) await checkLogoAlone(setterOf(options), firstRun.centre.logo)
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
      restore.forget()
      await makeWay()
      const { folder } = slot
      const store = await unlock({ folder, signInWord, password, now, runWork })
      if (store.openedBy.kind === 'staff') await enter(store, store.openedBy.staffId)
      slot.told = undefined
    },
    ...makeRecovery(slot, options, { prepare, lock: makeWay, enter }),
    ...makeRenewal(slot, options, { prepare, enter }),
  }
}

async function makeStore(
  { firstRun, code }: Readonly<{ firstRun: FirstRun; code: string }>,
  staffId: string,
  { folder, now, runWork, cost, migrations, isPractice = false }: DeskOptions,
): Promise<OpenStore> {
  const staff = { id: staffId, role: 'manager', ...firstRun.manager } as const
  const forTests = { ...(cost && { cost }), ...(migrations && { migrations }) }
  const order = { folder, staff, recoveryCode: code, now, runWork, ...forTests }
  const { opened } = await createStore(order)
  await enterFirstManager(opened, firstRun, staff, { now: now(), newId, isPractice })
  return opened
}

function stateOf({ opened, folder, seen, renewing, told }: Slot, options: DeskOptions): DeskState {
  const where = folder === options.folder ? {} : ({ practice: true } as const)
  if (renewing) return { state: 'renewing', stage: renewing.stage, part: renewing.part(), ...where }
  if (opened) return { state: 'open', signedIn: opened.signedIn(), ...where }
  if (storeExists(folder)) seen.add(folder)
  if (!seen.has(folder)) return { state: 'new', ...where }
  return { state: 'locked', ...(told && { told }), ...where }
}

function isSameCode(code: string, typed: string): boolean {
  try {
    return readRecoveryCode(typed) === readRecoveryCode(code)
  } catch {
    return false
  }
}
