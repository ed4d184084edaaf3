import { existsSync, statSync } from 'node:fs'
import { chainBreak } from '../audit/read-audit.ts'
import { canonicalJson } from '../canonical-json.ts'
import { checkKeyringMac } from '../keyring/keyring-mac.ts'
import { readKeyring } from '../keyring/keyring-file.ts'
import type { StoreKeys } from '../keyring/store-keys.ts'
import { openForReading } from '../recipe.ts'
import { type Step, noStep } from '../step.ts'
import { StoreFailure } from '../store-failure.ts'
import { backupFiles } from './backup-files.ts'
import { type BackupManifest, damaged, readManifest } from './backup-manifest.ts'
import { fileSha256 } from './file-hash.ts'
import { isWhole, storeContents } from './store-contents.ts'

export type ProvenManifest = BackupManifest & Readonly<{ chainBrokenAt: number | null }>

/**
 * Proves a backup before anybody relies on it: manifest, keyring, every byte, every page, row counts. Then it walks the
 * audit chain: where that is broken the backup is still as it was written, and its store was broken before.
 *
 * @param keys from its own keyring (`unlockBySignInWord`, `unlockByRecoveryCode`), so it works on a new computer.
 * @returns the manifest with what the walk found, also where it was written by a release that did not look.
 * @throws StoreFailure `backup-damaged` with the part that is not as it was written, or `store-from-newer-release`.
 */
export function checkBackup(
  folder: string,
  keys: StoreKeys,
  newestSchema: number,
  step: Step = noStep,
): ProvenManifest {
  const files = backupFiles(folder)
  const manifest = readManifest(files.manifest, keys)
  if (manifest.schema > newestSchema) throw new StoreFailure('store-from-newer-release')
  checkKeyring(files.keyring, keys, manifest)
  if (!isAsWritten(files.store, manifest, step)) throw damaged('file')
  return { ...manifest, chainBrokenAt: checkContents(files.store, keys, manifest, step) }
}

function checkKeyring(file: string, keys: StoreKeys, manifest: BackupManifest): void {
  const keyring = readKeyring(file)
  checkKeyringMac(keyring, keys)
  if (keyring.dbId !== manifest.dbId) throw damaged('keyring')
}

function isAsWritten(file: string, { bytes, sha256 }: BackupManifest, step: Step): boolean {
  return existsSync(file) && statSync(file).size === bytes && fileSha256(file, step) === sha256
}

function checkContents(
  file: string,
  keys: StoreKeys,
  manifest: BackupManifest,
  step: Step,
): number | null {
  const { dbId, schema, rows, auditHead } = manifest
  const db = openForReading(file, keys.database, { dbId, newestSchema: schema })
  try {
    if (!isWhole(db)) throw damaged('file')
    const wanted = canonicalJson({ schema, rows, auditHead })
    if (canonicalJson(storeContents(db, step)) !== wanted) throw damaged('rows')
    return chainBreak(db, keys.audit, step)
  } finally {
    db.close()
  }
}
