import { powerMonitor } from 'electron'
import type { LockReason } from './ipc/lock-reason.ts'
import type { RunningDesk } from './ipc/make-desk.ts'

const lookEvery = 5000

/**
 * Locks the desk nobody sits at: after the centre's minutes, when the machine sleeps, when its own screen is locked. A page
 * where nobody had signed in yet is emptied too: a half-typed password may stand there.
 */
export function lockWhenLeft(desk: RunningDesk, emptyWindow: () => void): void {
  const orReport = (locking: Promise<void>): void => {
    locking.catch((error: unknown) => desk.reportBug(error, 'desk.lock'))
  }
  const look = (): void => {
    orReport(desk.lockIfIdle())
    orReport(desk.keepUpIfIdle())
  }
  setInterval(look, lookEvery).unref()
  const leave = (why: LockReason): void => {
    if (desk.open()) orReport(desk.lock(why))
    else emptyWindow()
  }
  powerMonitor.on('suspend', () => leave('suspend'))
  powerMonitor.on('lock-screen', () => leave('left'))
}
