import type { Language } from '#contract/language.ts'
import type { DeskState } from '#contract/staff.contract.ts'
import { setInThread } from '#main/documents/set-in-thread.ts'
import type { Setter } from '#main/documents/press.ts'
import type { WeighPassword } from '#main/features/staff/passwords/weigh-in-thread.ts'
import type { RunWork } from '#main/jobs/run-work.ts'
import type { PasswordCost } from '#main/store/keyring/argon2id.ts'
import type { RoomSizes } from '#main/store/disk-room.ts'
import type { Migration } from '#main/store/migrate.ts'
import type { Log } from './log-line.ts'
import type { OpenedDesk } from './open-desk.ts'
import type { Outside } from './parts.ts'

export type PracticeOrder = Readonly<{ folder: string; language: Language; fontsFolder: string }>

export type DeskOptions = Readonly<{
  /** Where the store lies; it need not exist yet. */
  folder: string
  outside: Outside
  /** Where the fonts of papers lie. */
  fontsFolder: string
  /** Says what is wrong with a password that somebody wants to use. */
  weighPassword: WeighPassword
  /** UTC, ISO 8601. */
  now: () => string
  log: Log
  /** Told after every lock of an open desk: the window empties itself. */
  onLock?: () => void
  /** A second centre of invented people, beside the real one; made when it is first asked for. */
  practice?: Readonly<{
    folder: string
    invent: (order: PracticeOrder) => Promise<void>
  }>
  /** The store about to be made is the practice centre's. */
  isPractice?: boolean
  /** Where long work runs: in a thread of its own unless said. */
  runWork?: RunWork
  /** Where papers are set: in a thread of their own unless said. */
  openSetter?: (fontsFolder: string) => Setter
  /** Practice and tests only. */
  cost?: PasswordCost
  /** Tests only. */
  roomSizes?: RoomSizes
  /** Tests only: by which a new store gets its schema. */
  migrations?: readonly Migration[]
}>

export function setterOf({ openSetter = setInThread, fontsFolder }: DeskOptions): Setter {
  return openSetter(fontsFolder)
}

/** A change of keys at work; `part` of its stage is done. */
export type Renewing = Readonly<{ stage: 'file' | 'opening' | 'backup'; part: () => number }>

/** The one place that holds what is open; undefined while nobody is signed in. */
export type Slot = {
  opened: OpenedDesk | undefined
  /** The real centre's folder, or the practice one's. */
  folder: string
  /** Where this program has seen a store: one that is gone is missing, and no centre that is still to be set up. */
  readonly seen: Set<string>
  /** Nothing is open meanwhile. */
  renewing?: Renewing | undefined
  /** How the last change of keys ended, until the next sign-in. */
  told?: Extract<DeskState, { state: 'locked' }>['told']
}
