import type { Language } from '#contract/language.ts'
import type { DeskState, FirstRun } from '#contract/staff.contract.ts'

/** The desk's outer door: what can be asked while the store is closed. Throws `StoreFailure`. */
export type Entrance = Readonly<{
  state: () => Promise<DeskState>
  /** Keeps the answers in memory and returns the code to write down; nothing is made yet. */
  prepare: (firstRun: FirstRun) => Promise<string>
  /** Makes the store once the code has been typed back; false when it differs. */
  make: (typedCode: string) => Promise<boolean>
  signIn: (signInWord: string, password: string) => Promise<void>
  /** Opens with the recovery code, sets a new password and replaces the code, which is returned. */
  recover: (recoveryCode: string, signInWord: string, password: string) => Promise<string>
  lock: () => Promise<void>
  /** Turns to the practice centre, locked; makes it if it is not there. */
  practise: (language: Language) => Promise<void>
  /** Turns back to the real centre; `wipe` leaves nothing of the practice one. */
  stopPractising: (wipe: boolean) => Promise<void>
  /** Somebody is at the desk: the wait until it locks itself begins anew. */
  touch: () => void
  /** Locks when nobody was at the desk for as long as the centre allows. */
  lockIfIdle: () => Promise<void>
}>
