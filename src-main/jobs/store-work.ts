import {
  type BackupOrder,
  type BackupOutcome,
  backUpToPlaces,
} from '#main/store/backup/backup-places.ts'
import { type ProvenManifest, checkBackup } from '#main/store/backup/check-backup.ts'
import { type CheckOrder, type StoreVerdict, checkStore } from '#main/store/check-store.ts'
import { type RekeyOrder, rekeyFile } from '#main/store/rekey/rekey-file.ts'
import type { StoreKeys } from '#main/store/keyring/store-keys.ts'
import {
  type RestoreOrder,
  type Restored,
  prepareRestored,
} from '#main/store/restore/prepare-restored.ts'
import type { Step } from '#main/store/step.ts'
import { type WipeOrder, wipeFreed } from '#main/store/wipe-freed.ts'

/** With what every long work on a store is done, beside what it is asked. */
type Tools = Readonly<{ keys: StoreKeys; step: Step }>

/** The long work that keeps a store safe: what each piece is asked, and what it answers. Both cross threads as data. */
type Shapes = {
  backUp: { asked: Omit<BackupOrder, 'keys'>; done: BackupOutcome }
  check: { asked: Omit<CheckOrder, 'keys'>; done: StoreVerdict }
  /** With the data key until now; nobody else may have the store open. */
  rekey: { asked: RekeyOrder; done: void }
  checkBackup: { asked: Readonly<{ folder: string; newestSchema: number }>; done: ProvenManifest }
  restore: { asked: Omit<RestoreOrder, 'keys'>; done: Restored }
  /** Nobody may write meanwhile. */
  wipeFreed: { asked: Omit<WipeOrder, 'keys'>; done: void }
}

export type WorkName = keyof Shapes
export type Asked<Name extends WorkName> = Shapes[Name]['asked']
export type Done<Name extends WorkName> = Shapes[Name]['done']

type Work<Name extends WorkName> = Readonly<{
  /** How many pieces it has, for who watches it. */
  pieces: (asked: Asked<Name>) => number
  run: (asked: Asked<Name>, tools: Tools) => Done<Name> | Promise<Done<Name>>
}>

export const storeWork: { readonly [Name in WorkName]: Work<Name> } = {
  backUp: {
    pieces: ({ places }) => places.length + 3,
    run: (asked, { keys, step }) => backUpToPlaces({ ...asked, keys }, step),
  },
  check: {
    pieces: () => 2,
    run: (asked, { keys, step }) => checkStore({ ...asked, keys }, step),
  },
  checkBackup: {
    pieces: () => 1,
    run: ({ folder, newestSchema }, { keys, step }) => {
      step('contents')
      return checkBackup(folder, keys, newestSchema, step)
    },
  },
  restore: {
    pieces: () => 4,
    run: async (asked, { keys, step }) => prepareRestored({ ...asked, keys }, step),
  },
  wipeFreed: {
    pieces: () => 1,
    run: (asked, { keys, step }) => wipeFreed({ ...asked, keys }, step),
  },
  rekey: {
    pieces: () => 2,
    run: (asked, { keys }) => {
      rekeyFile(asked, keys.database)
      asked.to.fill(0)
    },
  },
}
