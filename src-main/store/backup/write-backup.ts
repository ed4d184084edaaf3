import { mkdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { chainBreak } from '../audit/read-audit.ts'
import { canonicalJson } from '../canonical-json.ts'
import { renameDurably, syncFile, syncFolder, writeNewFile } from '../durable-file.ts'
import { reducedForBackup } from '../keyring/keyring.ts'
import { type KeyringFile, keyringText } from '../keyring/keyring-file.ts'
import type { StoreKeys } from '../keyring/store-keys.ts'
import { type Expected, openForReading } from '../recipe.ts'
import { type Step, noStep } from '../step.ts'
import { storeFailureOf } from '../store-failure.ts'
import { backupFiles, backupName, listUpgradeCopies, sweepUnfinished } from './backup-files.ts'
import { type BackupManifest, damaged, manifestText, signManifest } from './backup-manifest.ts'
import { backupsToDrop, isOutlived } from './backup-rotation.ts'
import { fileSha256 } from './file-hash.ts'
import { madeBackups } from './made-backups.ts'
import { type StoreContents, isWhole, storeContents } from './store-contents.ts'

export type BackupRequest = Readonly<{
  /** The store's file; it may be open and in use. */
  store: string
  keys: StoreKeys
  keyring: KeyringFile
  newestSchema: number
  /** Whose slots the backup carries, beside the recovery code's. */
  managerIds: readonly string[]
  /** The folder that backups are put into, each in its own. */
  to: string
  /** UTC, ISO 8601. */
  at: string
  /** Its place in the order of backups: see `BackupManifest`. */
  number: number
  /** Added to the name of a backup that is no part of the rotation. */
  label?: string
}>

export type BackupReport = Readonly<{
  folder: string
  at: string
  bytes: number
  rows: Readonly<Record<string, number>>
  /** The first row of the activity log that is not as it was written. The backup is whole all the same: people's data is more than its log. */
  chainBrokenAt: number | null
  durationMs: number
}>

/**
 * Writes a backup and proves it: copied, opened again with the key, checked, counted, on the disk; only then named.
 *
 * Takes its own connection, so it needs no pause of the desk and may run in a worker.
 */
export function writeBackup(request: BackupRequest, step: Step = noStep): BackupReport {
  const started = performance.now()
  const { keyring, to, at, label } = request
  const folder = join(to, backupName(keyring.dbId, at) + (label ? `-${label}` : ''))
  const part = `${folder}.part`
  try {
    mkdirSync(to, { recursive: true })
    sweepUnfinished(to, keyring.dbId)
    mkdirSync(part, { mode: 0o700 })
    const manifest = fillPart(request, part, step)
    renameDurably(part, folder)
    const { bytes, rows, chainBrokenAt = null } = manifest
    return { folder, at, bytes, rows, chainBrokenAt, durationMs: performance.now() - started }
  } catch (error) {
    rmSync(part, { recursive: true, force: true })
    throw storeFailureOf(error) ?? error
  }
}

/** Drops the backups that the rotation no longer keeps, and copies before an upgrade as old as that; call it after a good one. */
export function rotateBackups(folder: string, dbId: string): readonly string[] {
  const made = madeBackups(folder, dbId)
  const outlived = [...listUpgradeCopies(folder, dbId)].filter(([, at]) => isOutlived(at, made))
  const dropped = [...backupsToDrop(made), ...outlived.map(([name]) => name)]
  for (const name of dropped) rmSync(join(folder, name), { recursive: true })
  return dropped
}

function fillPart(request: BackupRequest, part: string, step: Step): BackupManifest {
  const { keys, keyring, managerIds, at, number } = request
  const files = backupFiles(part)
  const { contents, chainBrokenAt } = copyStore(request, files.store, step)
  syncFile(files.store)
  const reduced = reducedForBackup(keyring, keys, managerIds, contents.auditHead)
  const manifest = signManifest(
    {
      v: 1,
      dbId: keyring.dbId,
      at,
      schema: contents.schema,
      bytes: statSync(files.store).size,
      sha256: fileSha256(files.store, step),
      rows: { ...contents.rows },
      auditHead: { ...contents.auditHead },
      chainBrokenAt,
      number,
    },
    keys,
  )
  writeNewFile(files.keyring, keyringText(reduced))
  writeNewFile(files.manifest, manifestText(manifest))
  syncFolder(part)
  return manifest
}

function copyStore(request: BackupRequest, copy: string, step: Step): Checked {
  const { store, keys, keyring, newestSchema } = request
  const expected = { dbId: keyring.dbId, newestSchema }
  const source = openForReading(store, keys.database, expected)
  try {
    step('copy')
    const before = source.pragma('data_version', { simple: true })
    source.prepare('VACUUM INTO ?').run(copy)
    step('pages')
    const checked = checkedContents(copy, { keys, expected, step })
    step('contents')
    const original = storeContents(source, step)
    const undisturbed = source.pragma('data_version', { simple: true }) === before
    // Somebody wrote meanwhile: the counts may differ, and the copy's own check stands alone.
    if (undisturbed && canonicalJson(original) !== canonicalJson(checked.contents))
      throw damaged('rows')
    return checked
  } finally {
    source.close()
  }
}

type Checked = Readonly<{ contents: StoreContents; chainBrokenAt: number | null }>
type Checking = Readonly<{ keys: StoreKeys; expected: Expected; step: Step }>

function checkedContents(file: string, { keys, expected, step }: Checking): Checked {
  const copy = openForReading(file, keys.database, expected)
  try {
    if (!isWhole(copy)) throw damaged('file')
    const contents = storeContents(copy, step)
    step('chain')
    return { contents, chainBrokenAt: chainBreak(copy, keys.audit, step) }
  } finally {
    copy.close()
  }
}
