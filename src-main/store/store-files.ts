import { join } from 'node:path'

/** The files of one store. A backup's folder has the first two under the same names. */
export type StoreFiles = Readonly<{
  folder: string
  store: string
  keyring: string
  keyringCopy: string
  /** The store while it is being made: it gets its name only after its keyring is on the disk. */
  unfinished: string
  /** Failed sign-ins, outside the store because the store is still locked. */
  attempts: string
  /** The newest audit row, renewed after every act: what a damaged log would lose in silence. */
  anchor: string
  /** Which program has the store open. */
  lock: string
  /** Room put aside for when the disk is full. */
  reserve: string
  backups: string
  /** The folders that backups go to beside it, as a list: for when the store cannot be opened to ask. */
  places: string
  /** A restored store while it is being made, and from the moment on when it takes the place of this one. */
  preparing: string
  prepared: string
  /** Of the monthly exercise; gone after it. */
  rehearsal: string
}>

export function storeFiles(folder: string): StoreFiles {
  return {
    folder,
    store: join(folder, 'okno.db'),
    keyring: join(folder, 'keyring.json'),
    keyringCopy: join(folder, 'keyring.json.bak'),
    unfinished: join(folder, 'okno.db.new'),
    attempts: join(folder, 'attempts.json'),
    anchor: join(folder, 'anchor'),
    lock: join(folder, 'okno.lock'),
    reserve: join(folder, 'okno.reserve'),
    backups: join(folder, 'backups'),
    places: join(folder, 'places.json'),
    preparing: join(folder, 'restore.part'),
    prepared: join(folder, 'restore.ready'),
    rehearsal: join(folder, 'rehearsal.part'),
  }
}
