import { existsSync, statSync } from 'node:fs'
import { newOneTimePassword } from '#contract/one-time-password.ts'
import type { HandedOver } from '#contract/staff.contract.ts'
import { WeakPassword } from '#main/features/staff/passwords/weak-password.ts'
import {
  type Renewer,
  listOthers,
  noteNewCode,
  noteNewKeys,
  whoRenews,
} from '#main/features/staff/renewal.service.ts'
import { runInThread } from '#main/jobs/run-in-thread.ts'
import type { RekeyedSlots } from '#main/store/make-slots.ts'
import { StoreFailure, storeFailureOf } from '#main/store/store-failure.ts'
import { storeFiles } from '#main/store/store-files.ts'
import { takeStoreLock } from '#main/store/store-lock.ts'
import { unlock } from '#main/store/store.ts'
import type { DeskOptions, Slot } from './desk-options.ts'
import type { Doors } from './doors.ts'
import type { Entrance } from './entrance.ts'
import type { OpenedDesk } from './open-desk.ts'
import { requireStrong } from './require-strong.ts'

/**
 * New keys for everything, when somebody may have the old ones; and a new recovery code by itself.
 *
 * Colleagues get one-time passwords and the manager chooses a new one: whoever kept the old keyring can guess at every old
 * password at leisure, so none of them may open the new one.
 */
export function makeRenewal(
  slot: Slot,
  options: DeskOptions,
  { prepare, enter }: Omit<Doors, 'lock'>,
): Pick<Entrance, 'renewCode' | 'renewKeys' | 'cancelRenewal'> {
  let copying: Copying | undefined
  const prove = async (password: string): Promise<OpenedDesk> => {
    const opened = slot.opened
    if (!opened) throw new StoreFailure('locked')
    await opened.keys.provePassword({ staffId: opened.desk.session.staffId, password })
    return opened
  }
  return {
    renewCode: async (password) => {
      const opened = await prove(password)
      return prepare(async (code) => {
        if (slot.opened !== opened) throw new StoreFailure('locked')
        await opened.keys.replaceRecoveryCode(code)
        await noteNewCode(opened.desk)
      })
    },
    renewKeys: async (current, next) => {
      const opened = await prove(current)
      const me = await whoRenews(opened.desk)
      if (next === current) throw new WeakPassword('as-before')
      await requireStrong(options, next, [me.name, me.signInWord, opened.desk.centre().name])
      const others = await listOthers(opened.desk)
      const colleagues = others.map((one) => ({ ...one, password: newOneTimePassword() }))
      const recoveryCode = prepare(async (code) => {
        if (slot.opened !== opened) throw new StoreFailure('locked')
        const slots = [{ ...me, password: next }, ...colleagues]
        copying = { opened, isStopped: false }
        await copyBefore(slot, options, copying).finally(() => (copying = undefined))
        await encryptAnew(slot, options, { opened, me, order: { slots, recoveryCode: code } })
        await openAnew(slot, options, { enter, me, password: next })
      })
      return { recoveryCode, colleagues: colleagues.map(handedOver) }
    },
    cancelRenewal: () => {
      if (!copying) return
      copying.isStopped = true
      copying.opened.desk.parts.store.work.cancel()
    },
  }
}

function handedOver({ name, signInWord, password }: HandedOver): HandedOver {
  return { name, signInWord, password }
}

type Copying = { readonly opened: OpenedDesk; isStopped: boolean }

/** A proven copy under the old keys. Stopped by who asked for new ones, the desk stays open as if nothing had been asked. */
async function copyBefore(slot: Slot, options: DeskOptions, copying: Copying): Promise<void> {
  try {
    await copying.opened.upkeep.backUp()
  } catch (error) {
    if (!copying.isStopped) await giveUp(slot, options, { opened: copying.opened, error })
  }
  // Also where it was asked for in the last moment.
  if (copying.isStopped) throw new StoreFailure('cancelled')
}

type Anew = Readonly<{ opened: OpenedDesk; me: Renewer; order: RekeyedSlots }>

/** The file under the new keys. Whatever goes wrong, the old passwords open it as before. */
async function encryptAnew(slot: Slot, options: DeskOptions, { opened, me, order }: Anew) {
  const { store, lock } = storeFiles(slot.folder)
  try {
    slot.opened = undefined
    slot.renewing = { stage: 'file', part: () => 0 }
    options.onLock?.()
    await noteNewKeys(opened.desk, me)
    const { asked, dataKey } = await opened.keys.beginRekey(order)
    await opened.close('suspend')
    const bytes = sizeOf(store)
    // The rollback journal takes every page in before it is written anew: its size says how far the work is.
    slot.renewing = { stage: 'file', part: () => Math.min(1, sizeOf(`${store}-journal`) / bytes) }
    const { runWork = runInThread } = options
    // Held here, where it is renewed meanwhile: the thread at work is deaf until it is done.
    const place = takeStoreLock(lock)
    await runWork('rekey', asked, { dataKey }).finally(() => {
      dataKey.fill(0)
      place.release()
    })
  } catch (error) {
    await giveUp(slot, options, { opened, error })
  }
}

/** Says at the sign-in that the keys were not changed, and throws what is to blame. */
async function giveUp(
  slot: Slot,
  options: DeskOptions,
  { opened, error }: Readonly<{ opened: OpenedDesk; error: unknown }>,
): Promise<never> {
  const isFull = storeFailureOf(error)?.code === 'disk-full'
  slot.told = isFull ? 'keys-not-changed-full' : 'keys-not-changed'
  slot.renewing = undefined
  if (slot.opened === opened) options.onLock?.()
  slot.opened = undefined
  await opened.close('suspend').catch(() => undefined)
  throw error
}

type Entering = Pick<Doors, 'enter'> & Readonly<{ me: Renewer; password: string }>

/** The way any sign-in goes after a change of keys; then the first copy under the new ones. */
async function openAnew(slot: Slot, options: DeskOptions, { enter, me, password }: Entering) {
  const { now, runWork } = options
  const { folder } = slot
  try {
    slot.renewing = { stage: 'opening', part: () => 1 }
    await enter(
      await unlock({ folder, signInWord: me.signInWord, password, now, runWork }),
      me.staffId,
    )
    slot.renewing = { stage: 'backup', part: () => 1 }
    // One that fails is on record, told at the next sign-in and made up for in the daily work.
    await slot.opened?.upkeep.backUp().catch(() => undefined)
  } catch (error) {
    slot.told = 'keys-changed'
    throw error
  } finally {
    slot.renewing = undefined
  }
}

function sizeOf(file: string): number {
  return existsSync(file) ? statSync(file).size : 0
}
