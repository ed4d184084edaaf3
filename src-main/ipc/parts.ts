import type { BackupReport, Centre } from '#contract/centre.contract.ts'
import type { Press } from '#main/documents/press.ts'
import type { WeighPassword } from '#main/features/staff/passwords/weigh-in-thread.ts'
import type { RegisterDesk } from '#main/features/people/importing/register-desk.ts'
import type { SearchIndexes } from '#main/features/people/search-indexes.service.ts'
import type { DiskRoom } from '#main/store/disk-room.ts'
import type { OpenStore } from '#main/store/open-store.ts'
import type { Upkeep } from './upkeep.ts'

/** Where papers and exports leave the desk: the window's dialogs in the app, a folder in tests. */
export type Outside = Readonly<{
  /** Asks where to save and writes there; undefined when the dialog was cancelled. */
  save: (bytes: Uint8Array, suggestedName: string) => Promise<string | undefined>
  /** Hands the frozen bytes to the system's printing; refuses with the reason where there is none. */
  /** Asks for a folder; undefined when the dialog was cancelled. */
  chooseFolder: () => Promise<string | undefined>
  /** Asks for one list or workbook; undefined when the dialog was cancelled. */
  chooseTable: () => Promise<string | undefined>
  print: (
    bytes: Uint8Array,
    title: string,
    copies?: number,
  ) => Promise<'printed' | 'cancelled' | 'no-printer'>
}>

/** The keyring, as far as the running desk may change it. */
export type Keys = Pick<OpenStore, 'addStaffSlot' | 'changePassword' | 'removeStaffSlot'>

/** The long-lived parts of an open desk that handlers may use. Grows with the features. */
export type Parts = SearchIndexes &
  Readonly<{
    keys: Keys
    weighPassword: WeighPassword
    /** An old register on its way in; gone with the lock. */
    register: RegisterDesk
    outside: Outside
    press: Press
    room: Pick<DiskRoom, 'state'>
    lastBackup: () => BackupReport | undefined
    /** What keeps the store safe, and what is known of it. */
    upkeep: Upkeep
    store: Pick<OpenStore, 'work' | 'files' | 'dbId' | 'hasStaffSlot' | 'copiesIn' | 'storesAside'>
    /** The settings are read again by every later message. */
    centreChanged: (centre: Centre) => void
    /** The one signed in need not change it any more. */
    passwordChanged: () => void
  }>
