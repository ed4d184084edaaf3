import type { Logo } from '#contract/centre.contract.ts'
import type { Language } from '#contract/language.ts'
import type { DeskState, FirstRun, HandedOver, PasswordWeakness } from '#contract/staff.contract.ts'
import type { LockReason } from './lock-reason.ts'
import type { Restore } from './restore.ts'
import type { Outside } from './parts.ts'

/** The desk's outer door: what can be asked while the store is closed. Throws `StoreFailure`. */
export type Entrance = Readonly<{
  state: () => Promise<DeskState>
  /** Throws UnusablePicture for a logo that would stop every letter. */
  checkLogo: (logo: Logo) => Promise<void>
  /** What is wrong with a password for who goes by these names, at this centre. */
  weighPassword: (
    password: string,
    known: readonly string[],
  ) => Promise<PasswordWeakness | undefined>
  /** Keeps the answers in memory and returns the code to write down; nothing is made yet. Checks the logo. */
  prepare: (firstRun: FirstRun) => Promise<string>
  /** Does what was prepared once its code has been typed back, and opens the desk; false when the code differs. */
  confirm: (typedCode: string) => Promise<boolean>
  signIn: (signInWord: string, password: string) => Promise<void>
  /** Proves the recovery code and returns the one that will take its place; nothing is changed yet. */
  recover: (recoveryCode: string, signInWord: string, password: string) => Promise<string>
  /** Proves the password of who is signed in and returns a new recovery code; in force once it is typed back. */
  renewCode: (password: string) => Promise<string>
  /** Proves it, and returns what is to be written down before all keys are changed; nothing is changed yet. */
  renewKeys: (
    current: string,
    next: string,
  ) => Promise<Readonly<{ recoveryCode: string; colleagues: HandedOver[] }>>
  /** Breaks off a change of keys while the copy before it is made: `confirm` then throws `cancelled` and the desk stays open. */
  cancelRenewal: () => void
  /** Resolves when the store is closed and its keys are gone; nothing can be asked from the first moment on. */
  lock: (why?: LockReason) => Promise<void>
  /** Turns to the practice centre, locked; makes it if it is not there. */
  practise: (language: Language) => Promise<void>
  /** Turns back to the real centre; `wipe` leaves nothing of the practice one. */
  stopPractising: (wipe: boolean) => Promise<void>
  /** Somebody is at the desk: the wait until it locks itself begins anew. */
  touch: () => void
  /** Locks when nobody was at the desk for as long as the centre allows; `first` is done before it. */
  lockIfIdle: (first?: () => Promise<void>) => Promise<void>
  /** What keeps the store safe, done while nobody is at the keys. */
  keepUpIfIdle: () => Promise<void>
  /** From a backup back to a store. */
  restore: Restore
  chooseFolder: Outside['chooseFolder']
}>
