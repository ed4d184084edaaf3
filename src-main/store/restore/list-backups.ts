import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { backupFiles } from '../backup/backup-files.ts'
import { BackupManifest } from '../backup/backup-manifest.ts'

/** A backup as it describes itself: believed only once its keyring was opened and every byte was compared. */
export type ListedBackup = Readonly<{
  folder: string
  /** UTC, ISO 8601; empty where the description cannot be read. */
  at: string
  dbId: string
  bytes: number
  rows: Readonly<Record<string, number>>
  /** `newer`: made by a newer release. `partial`: a file is missing or cut off. `unreadable`: not as we write it. */
  state: 'whole' | 'newer' | 'partial' | 'unreadable'
}>

/** `okno-1f2e3d4c-2026-11-24T17-15-00-000Z`, of any store, also a copy before a migration; never a `.part`. */
const NAME = /^okno-[0-9a-f]{8}-\d{4}-\d\d-\d\dT[\d-]+Z(?:-before-schema-\d+)?$/

/** The backups in these folders, or one of the folders itself, newest first. */
export function listBackups(
  folders: readonly string[],
  newestSchema: number,
): readonly ListedBackup[] {
  const found = new Set(folders.flatMap(backupsIn))
  return [...found]
    .map((folder) => describe(folder, newestSchema))
    .toSorted((a, b) => b.at.localeCompare(a.at))
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
  const unknown = { folder, at: '', dbId: '', bytes: 0, rows: {} }
  if (!existsSync(files.manifest)) return { ...unknown, state: 'partial' }
  const manifest = read(files.manifest)
  if (!manifest) return { ...unknown, state: 'unreadable' }
  const { at, dbId, bytes, rows, schema } = manifest
  const isWhole =
    existsSync(files.keyring) && existsSync(files.store) && statSync(files.store).size === bytes
  const state = schema > newestSchema ? 'newer' : isWhole ? 'whole' : 'partial'
  return { folder, at, dbId, bytes, rows, state }
}

function read(file: string): BackupManifest | undefined {
  if (statSync(file).size > 1024 * 1024) return undefined
  try {
    return BackupManifest.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return undefined
  }
}
