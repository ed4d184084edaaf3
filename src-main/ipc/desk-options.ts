import type { PasswordCost } from '#main/store/keyring/argon2id.ts'
import type { OpenedDesk } from './open-desk.ts'
import type { Outside } from './parts.ts'

export type DeskOptions = Readonly<{
  /** Where the store lies; it need not exist yet. */
  folder: string
  outside: Outside
  /** Where the fonts of papers lie. */
  fontsFolder: string
  /** UTC, ISO 8601. */
  now: () => string
  /** Writes a line that holds ids and codes only. */
  log: (line: string) => void
  /** Told after every lock of an open desk: the window empties itself. */
  onLock?: () => void
  /** Tests only. */
  cost?: PasswordCost
}>

/** The one place that holds what is open; undefined while nobody is signed in. */
export type Slot = { opened: OpenedDesk | undefined }
