import { powerMonitor } from 'electron'
import type { LockReason } from './ipc/lock-reason.ts'
import type { RunningDesk } from './ipc/make-desk.ts'

const lookEvery = 5000

type OpenWindow = Readonly<{
  emptyWindow: () => void
  /** Resolves when every letter typed is in the store, or when that takes too long. */
  saveTyped: () => Promise<void>
}>

/**
 * Locks the desk nobody sits at: after the centre's minutes, when the machine sleeps, when its own screen is locked. A page
 * where nobody had signed in yet is emptied too: a half-typed password may stand there.
 */
export function lockWhenLeft(desk: RunningDesk, { emptyWindow, saveTyped }: OpenWindow): void {
  const orReport = (locking: Promise<void>): void => {
    locking.catch((error: unknown) => desk.reportBug(error, 'desk.lock'))
  }
  const look = (): void => {
    orReport(desk.lockIfIdle(saveTyped))
    orReport(desk.keepUpIfIdle())
  }
  setInterval(look, lookEvery).unref()
  const leave = async (why: LockReason): Promise<void> => {
    if (!desk.open()) return emptyWindow()
    await saveTyped()
    return desk.lock(why)
  }
  powerMonitor.on('suspend', () => orReport(leave('suspend')))
  powerMonitor.on('lock-screen', () => orReport(leave('left')))
}
