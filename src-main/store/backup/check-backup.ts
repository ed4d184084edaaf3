import { existsSync, statSync } from 'node:fs'
import { CHAIN_START } from '../audit/audit-chain.ts'
import { verifyFileAudit } from '../audit/read-audit.ts'
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

/**
 * Proves a backup before anybody relies on it: manifest, keyring, every byte, every page, row counts, audit chain.
 *
 * @param keys from its own keyring (`unlockBySignInWord`, `unlockByRecoveryCode`), so it works on a new computer.
 * @throws StoreFailure `backup-damaged` with the part that is not as it was written, or `store-from-newer-release`.
 */
export function checkBackup(
  folder: string,
  keys: StoreKeys,
  newestSchema: number,
  step: Step = noStep,
): BackupManifest {
  const files = backupFiles(folder)
  const manifest = readManifest(files.manifest, keys)
  if (manifest.schema > newestSchema) throw new StoreFailure('store-from-newer-release')
  checkKeyring(files.keyring, keys, manifest)
  if (!isAsWritten(files.store, manifest, step)) throw damaged('file')
  checkContents(files.store, keys, manifest, step)
  return manifest
}

function checkKeyring(file: string, keys: StoreKeys, manifest: BackupManifest): void {
  const keyring = readKeyring(file)
  checkKeyringMac(keyring, keys)
  if (keyring.dbId !== manifest.dbId) throw damaged('keyring')
}

function isAsWritten(file: string, { bytes, sha256 }: BackupManifest, step: Step): boolean {
  return existsSync(file) && statSync(file).size === bytes && fileSha256(file, step) === sha256
}

function checkContents(file: string, keys: StoreKeys, manifest: BackupManifest, step: Step): void {
  const { dbId, schema, rows, auditHead } = manifest
  const db = openForReading(file, keys.database, { dbId, newestSchema: schema })
  try {
    if (!isWhole(db)) throw damaged('file')
    const wanted = canonicalJson({ schema, rows, auditHead })
    if (canonicalJson(storeContents(db, step)) !== wanted) throw damaged('rows')
    if (!verifyFileAudit(db, keys.audit, auditHead, CHAIN_START, step).ok) throw damaged('audit')
  } finally {
    db.close()
  }
}
