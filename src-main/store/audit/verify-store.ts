import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import type Sqlite from 'better-sqlite3'
import { backupFiles, listBackups } from '../backup/backup-files.ts'
import { readManifest } from '../backup/backup-manifest.ts'
import { openKeyring } from '../keyring/open-keyring.ts'
import { type StoreKeys, zeroKeys } from '../keyring/store-keys.ts'
import { unlockBySignInWord } from '../keyring/unlock.ts'
import { migrations } from '../migrations/index.ts'
import { openForReading } from '../recipe.ts'
import { StoreFailure, storeFailureOf } from '../store-failure.ts'
import { type StoreFiles, storeFiles } from '../store-files.ts'
import { readAnchorFile } from './anchor-file.ts'
import type { AuditHead, AuditVerdict } from './audit-chain.ts'
import { holdsAnchor, verifyFileAudit } from './read-audit.ts'

/** A head kept outside the log, and whether the log still has that row as it was. */
export type CheckedAnchor = Readonly<{ where: string; head: AuditHead; holds: boolean }>

export type AuditReport = Readonly<{ verdict: AuditVerdict; anchors: readonly CheckedAnchor[] }>

/**
 * Walks the whole audit chain of a store, or of a backup of one, and compares every head kept elsewhere: in the keyring,
 * beside the store, in its backups, and one read off a printed return. Writes nothing.
 *
 * @param folder holds `okno.db` and `keyring.json`.
 * @param printed the head on a printed return, where there is one at hand.
 * @throws StoreFailure `sign-in-refused` also for a right password of somebody who is no manager.
 */
export async function verifyStore(
  folder: string,
  manager: Readonly<{ signInWord: string; password: string }>,
  printed?: AuditHead,
): Promise<AuditReport> {
  const files = storeFiles(folder)
  const { keyring, opened } = await openKeyring(files, (ring) =>
    unlockBySignInWord(ring, manager.signInWord, manager.password),
  )
  // While a change of keys is under way the file is under the one or the other.
  const either = [opened.keys, opened.before].filter((keys) => keys !== undefined)
  let db: Sqlite.Database | undefined
  try {
    const found = openWith(either, files, keyring.dbId)
    db = found.db
    if (!isManager(db, opened.staffId)) throw new StoreFailure('sign-in-refused')
    const anchors = collectAnchors(folder, files, found.keys, keyring.dbId)
    if (keyring.auditHead) anchors.unshift({ where: 'keyring', head: keyring.auditHead })
    if (printed) anchors.push({ where: 'printed return', head: printed })
    return {
      verdict: verifyFileAudit(found.db, found.keys.audit, null),
      anchors: anchors.map((anchor) => ({ ...anchor, holds: holdsAnchor(found.db, anchor.head) })),
    }
  } catch (error) {
    throw storeFailureOf(error) ?? error
  } finally {
    db?.close()
    for (const keys of either) zeroKeys(keys)
  }
}

function openWith([keys, ...others]: readonly StoreKeys[], files: StoreFiles, dbId: string) {
  if (!keys) throw new StoreFailure('store-damaged')
  try {
    const expected = { dbId, newestSchema: migrations.length }
    return { keys, db: openForReading(files.store, keys.database, expected) }
  } catch (error) {
    if (others.length === 0) throw error
    return openWith(others, files, dbId)
  }
}

function isManager(db: Sqlite.Database, staffId: string): boolean {
  return db.prepare('SELECT role FROM staff WHERE id = ?').pluck().get(staffId) === 'manager'
}

type Anchor = Omit<CheckedAnchor, 'holds'>

function collectAnchors(
  folder: string,
  files: StoreFiles,
  keys: StoreKeys,
  dbId: string,
): Anchor[] {
  const beside = readAnchorFile(files.anchor, keys, dbId)
  const backups = [...listBackups(files.backups, dbId).keys()].map((name) =>
    join(files.backups, name),
  )
  return [
    ...(beside ? [{ where: 'beside the store', head: beside }] : []),
    // The folder may be a backup itself.
    ...[folder, ...backups].flatMap((backup) => manifestAnchor(backup, keys)),
  ]
}

/** A manifest that is not as it was written proves nothing; that the backup is damaged is found where backups are checked. */
function manifestAnchor(backup: string, keys: StoreKeys): Anchor[] {
  const { manifest } = backupFiles(backup)
  if (!existsSync(manifest)) return []
  try {
    return [{ where: `backup ${basename(backup)}`, head: readManifest(manifest, keys).auditHead }]
  } catch {
    return []
  }
}
