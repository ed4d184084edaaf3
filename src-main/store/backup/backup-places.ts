import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { renameDurably, syncFolder, writeNewFile } from '../durable-file.ts'
import { replacedStores } from '../restore/replaced-stores.ts'
import type { Step } from '../step.ts'
import { StoreFailure, type StoreFailureCode, storeFailureOf } from '../store-failure.ts'
import { backupFiles, sweepUnfinished } from './backup-files.ts'
import { checkBackup } from './check-backup.ts'
import { isOutlived } from './backup-rotation.ts'
import { copyFile } from './file-hash.ts'
import { madeBackups } from './made-backups.ts'
import {
  type BackupReport,
  type BackupRequest,
  rotateBackups,
  writeBackup,
} from './write-backup.ts'

export type BackupPlace = Readonly<{
  id: string
  folder: string
  /** The folder beside the store: made where it is missing. Any other is a disk that somebody connects. */
  isOwn: boolean
}>

export type PlaceOutcome = Readonly<{ id: string; folder?: string; failure?: StoreFailureCode }>

export type BackupOutcome = Readonly<{
  at: string
  /** Of the copy itself, once one place has it. */
  report?: BackupReport
  places: readonly PlaceOutcome[]
  /** Broken off after a place had its backup: those that are named have theirs. */
  isCancelled?: true
}>

export type BackupOrder = Omit<BackupRequest, 'to' | 'number'> &
  Readonly<{ places: readonly BackupPlace[] }>

/** Lies in the chosen folder and names its place: where the disk is not connected, a folder of that name may still be. */
const MARK = 'okno-backups.txt'

/**
 * A backup in every place, each proved where it lies; a place that fails leaves the others theirs.
 *
 * The store is copied once, into the first place that takes it; the others get that copy.
 * @throws only what is no matter of a place: `cancelled` while none has a backup, or a mistake of the program.
 */
export function backUpToPlaces(order: BackupOrder, step: Step): BackupOutcome {
  let report: BackupReport | undefined
  const places: PlaceOutcome[] = []
  for (const place of order.places) {
    try {
      requirePlace(place)
      const made = report ? copyBackup(order, report, place, step) : writeTo(order, place, step)
      report ??= made
      if (!order.label) rotate(order, place)
      places.push({ id: place.id, folder: made.folder })
    } catch (error) {
      if (report && isCancelled(error)) return { at: order.at, places, report, isCancelled: true }
      places.push({ id: place.id, failure: placeFailureOf(error) })
    }
  }
  return { at: order.at, places, ...(report && { report }) }
}

/** Beside the store also what a restore put aside: it leaves when a backup of that month would. */
function rotate({ store, keyring: { dbId } }: BackupOrder, { folder, isOwn }: BackupPlace): void {
  const made = madeBackups(folder, dbId)
  rotateBackups(folder, dbId)
  if (!isOwn) return
  for (const replaced of replacedStores(dirname(store))) {
    if (isOutlived(replaced.day, made)) rmSync(replaced.folder, { recursive: true })
  }
}

/** Marks a folder as a place of backups, so that it is known again. */
export function markPlace(folder: string, id: string): void {
  const file = join(folder, MARK)
  rmSync(file, { force: true })
  writeNewFile(file, `${id}\n`)
}

/** Whether the disk of this place is there. */
export function isPlaceThere({ id, folder, isOwn }: BackupPlace): boolean {
  if (isOwn) return true
  const file = join(folder, MARK)
  return existsSync(file) && readFileSync(file, 'utf8').trim() === id
}

function requirePlace(place: BackupPlace): void {
  if (!isPlaceThere(place)) throw new StoreFailure('place-missing')
}

function writeTo(order: BackupOrder, place: BackupPlace, step: Step): BackupReport {
  return writeBackup({ ...order, to: place.folder, number: nextNumber(order) }, step)
}

/** Past every backup that can be seen now: a place that was away may have newer ones than the others. */
function nextNumber({ places, keyring: { dbId } }: BackupOrder): number {
  return 1 + Math.max(0, ...places.map(({ folder }) => highestIn(folder, dbId)))
}

/** 0 also where the folder cannot be read: the backup there fails by itself. */
function highestIn(folder: string, dbId: string): number {
  try {
    return madeBackups(folder, dbId)[0]?.number ?? 0
  } catch {
    return 0
  }
}

/** The proven files, copied, forced to that disk, and proved again as read from it. */
function copyBackup(
  { keys, keyring, newestSchema }: BackupOrder,
  made: BackupReport,
  place: BackupPlace,
  step: Step,
): BackupReport {
  step('place')
  const folder = join(place.folder, basename(made.folder))
  const part = `${folder}.part`
  try {
    sweepUnfinished(place.folder, keyring.dbId)
    mkdirSync(part, { mode: 0o700 })
    const [from, to] = [backupFiles(made.folder), backupFiles(part)]
    for (const file of ['store', 'keyring', 'manifest'] as const) {
      copyFile(from[file], to[file], step)
    }
    syncFolder(part)
    checkBackup(part, keys, newestSchema, step)
    renameDurably(part, folder)
    return { ...made, folder }
  } catch (error) {
    rmSync(part, { recursive: true, force: true })
    throw error
  }
}

function isCancelled(error: unknown): boolean {
  return storeFailureOf(error)?.code === 'cancelled'
}

function placeFailureOf(error: unknown): StoreFailureCode {
  if (isCancelled(error)) throw error
  const failure = storeFailureOf(error)
  if (failure) return failure.code
  // Whatever else the system says of a folder in the middle of a copy: the disk is not there any more.
  if (error instanceof Error && 'syscall' in error) return 'place-missing'
  throw error
}
