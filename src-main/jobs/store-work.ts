import {
  type BackupReport,
  type BackupRequest,
  writeBackup,
} from '#main/store/backup/write-backup.ts'
import { type RekeyOrder, rekeyFile } from '#main/store/rekey/rekey-file.ts'
import type { StoreKeys } from '#main/store/keyring/store-keys.ts'
import type { Step } from '#main/store/step.ts'

/** With what every long work on a store is done, beside what it is asked. */
type Tools = Readonly<{ keys: StoreKeys; step: Step }>

/** The long work that keeps a store safe: what each piece is asked, and what it answers. Both cross threads as data. */
type Shapes = {
  backUp: { asked: Omit<BackupRequest, 'keys'>; done: BackupReport }
  /** With the data key until now; nobody else may have the store open. */
  rekey: { asked: RekeyOrder; done: void }
}

export type WorkName = keyof Shapes
export type Asked<Name extends WorkName> = Shapes[Name]['asked']
export type Done<Name extends WorkName> = Shapes[Name]['done']

export const storeWork: {
  readonly [Name in WorkName]: (
    asked: Asked<Name>,
    tools: Tools,
  ) => Done<Name> | Promise<Done<Name>>
} = {
  backUp: (asked, { keys, step }) => writeBackup({ ...asked, keys }, step),
  rekey: (asked, { keys }) => {
    rekeyFile(asked, keys.database)
    asked.to.fill(0)
  },
}
