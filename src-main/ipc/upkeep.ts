import type { BackupKey } from '#contract/restore.contract.ts'
import type { BackupOutcome } from '#main/store/backup/backup-places.ts'
import type { LockReason } from './lock-reason.ts'

/** What a played restore has shown: when its backup was made, where it lies, what it holds. */
export type Rehearsal = Readonly<{
  at: string
  folder: string
  rows: Readonly<Record<string, number>>
}>

/** What keeps an open store safe. */
export type Upkeep = Readonly<{
  backUp: () => Promise<BackupOutcome>
  /** Checks every page and the whole audit chain, asked for by a person. */
  check: () => Promise<void>
  /** Plays a restore of the newest backup, opened by `key`, and says what it proved. Throws StoreFailure. */
  rehearse: (key: BackupKey) => Promise<Rehearsal>
  /**
   * Asked for by what erases, in its transaction: once it is committed the file is rewritten, so that no page keeps a copy of
   * what was erased (SQLite leaves some where it splits pages). Nobody waits for that but who writes meanwhile.
   */
  wipeAfter: (afterCommit: (work: () => void) => void) => void
  /** Text was erased whose pages are still to be wiped, and nothing is at it. */
  owesWipe: () => boolean
  /** Wipes what is owed, asked for by a person. Throws StoreFailure. */
  wipe: () => Promise<void>
  /** What is due on a day on which somebody signs in, while nobody is at the keys: a backup, the checks; and the log folded into the file. */
  whenIdle: () => Promise<void>
  /** What is new is backed up, and what is due is checked, as far as the reason leaves time. Never throws. */
  beforeLock: (why: LockReason) => Promise<void>
}>
