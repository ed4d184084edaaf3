import { powerMonitor } from 'electron'
import type { RunningDesk } from './ipc/make-desk.ts'

const lookEvery = 5000

/** Locks the desk nobody sits at: after the centre's minutes, when the machine sleeps, when its own screen is locked. */
export function lockWhenLeft(desk: RunningDesk): void {
  const orReport = (locking: Promise<void>): void => {
    locking.catch((error: unknown) => desk.reportBug(error, 'desk.lock'))
  }
  setInterval(() => orReport(desk.lockIfIdle()), lookEvery).unref()
  powerMonitor.on('suspend', () => orReport(desk.lock()))
  powerMonitor.on('lock-screen', () => orReport(desk.lock()))
}
