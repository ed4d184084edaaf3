import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { backupFiles } from '../backup/backup-files.ts'
import { peekManifest } from '../backup/backup-manifest.ts'
import { lastMadeFirst } from '../backup/made-backups.ts'

/** A backup as it describes itself: believed only once its keyring was opened and every byte was compared. */
export type ListedBackup = Readonly<{
  folder: string
  /** UTC, ISO 8601; empty where the description cannot be read. */
  at: string
  dbId: string
  bytes: number
  rows: Readonly<Record<string, number>>
  /** Its place in the order of backups; 0 where the description has none. */
  number: number
  /** `chain-broken`: complete, with an activity log that is not as it was written. `newer`: made by a newer release. `partial`: a file is missing or cut off. `unreadable`: not as we write it. */
  state: 'whole' | 'chain-broken' | 'newer' | 'partial' | 'unreadable'
}>

/** `okno-1f2e3d4c-2026-11-24T17-15-00-000Z`, of any store, also a copy before a migration; never a `.part`. */
const NAME = /^okno-[0-9a-f]{8}-\d{4}-\d\d-\d\dT[\d-]+Z(?:-before-schema-\d+)?$/

/** The backups in these folders, or one of the folders itself, newest first. */
export function listBackups(
  folders: readonly string[],
  newestSchema: number,
): readonly ListedBackup[] {
  const found = new Set(folders.flatMap(backupsIn))
  return [...found].map((folder) => describe(folder, newestSchema)).toSorted(lastMadeFirst)
}

function backupsIn(folder: string): readonly string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return []
  if (NAME.test(basename(folder))) return [folder]
  return readdirSync(folder)
    .filter((name) => NAME.test(name))
    .map((name) => join(folder, name))
}

function describe(folder: string, newestSchema: number): ListedBackup {
  const files = backupFiles(folder)
  const unknown = { folder, at: '', dbId: '', bytes: 0, rows: {}, number: 0 }
  if (!existsSync(files.manifest)) return { ...unknown, state: 'partial' }
  const manifest = peekManifest(files.manifest)
  if (!manifest) return { ...unknown, state: 'unreadable' }
  const { at, dbId, bytes, rows, schema, number = 0, chainBrokenAt } = manifest
  const isWhole =
    existsSync(files.keyring) && existsSync(files.store) && statSync(files.store).size === bytes
  const told = { folder, at, dbId, bytes, rows, number }
  if (schema > newestSchema) return { ...told, state: 'newer' }
  if (!isWhole) return { ...told, state: 'partial' }
  return { ...told, state: typeof chainBrokenAt === 'number' ? 'chain-broken' : 'whole' }
}
