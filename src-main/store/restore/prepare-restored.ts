import { mkdirSync, rmSync } from 'node:fs'
import type Sqlite from 'better-sqlite3'
import { Kysely } from 'kysely'
import { appendAudit } from '../audit/append-audit.ts'
import { type AuditHead, CHAIN_START } from '../audit/audit-chain.ts'
import { fileAuditHead, verifyFileAudit } from '../audit/read-audit.ts'
import { backupFiles } from '../backup/backup-files.ts'
import { type BackupManifest, damaged } from '../backup/backup-manifest.ts'
import { type ProvenManifest, checkBackup } from '../backup/check-backup.ts'
import { copyFile, fileSha256 } from '../backup/file-hash.ts'
import { isWhole, storeContents } from '../backup/store-contents.ts'
import type { Database } from '../database.ts'
import { syncFolder, writeNewFile } from '../durable-file.ts'
import { ImmediateDialect } from '../immediate-dialect.ts'
import { anchorAuditHead } from '../keyring/keyring.ts'
import { type KeyringFile, keyringText, readKeyring } from '../keyring/keyring-file.ts'
import type { StoreKeys } from '../keyring/store-keys.ts'
import { migrate } from '../migrate.ts'
import { migrations } from '../migrations/index.ts'
import { openEncrypted } from '../recipe.ts'
import type { Step } from '../step.ts'

export type RestoreOrder = Readonly<{
  /** The backup's folder. */
  from: string
  /** A folder that is made for the copy; what lay there is removed. */
  to: string
  keys: StoreKeys
  /** UTC, ISO 8601. */
  at: string
  /** Whose act it is; the recovery code names nobody. */
  staffId: string | null
  /** Whether a backup whose activity log is broken may be restored: somebody chose it knowing that. */
  knowingly: boolean
  /** How many acts known of are not in the backup. */
  lost: number
  /** The keyring that stays in use, where this computer's own is good; else the backup's. */
  keyring: KeyringFile | null
}>

export type Restored = Readonly<{
  manifest: BackupManifest
  /** Rows by table as restored, before anything was added or brought to this release. */
  rows: Readonly<Record<string, number>>
}>

/**
 * Makes a store out of a backup, in a folder of its own: proved, copied, compared byte by byte, brought to this release's
 * schema, its restoring written into its own audit chain, checked again. Nothing of the store in use is touched.
 *
 * @throws StoreFailure `backup-damaged`, `store-from-newer-release`, `disk-full`
 */
export async function prepareRestored(order: RestoreOrder, step: Step): Promise<Restored> {
  const { from, to, keys } = order
  step('contents')
  const manifest = checkBackup(from, keys, migrations.length, step)
  if (manifest.chainBrokenAt !== null && !order.knowingly) throw damaged('audit')
  step('copy')
  rmSync(to, { recursive: true, force: true })
  mkdirSync(to, { mode: 0o700, recursive: true })
  const files = backupFiles(to)
  copyFile(backupFiles(from).store, files.store, step)
  if (fileSha256(files.store, step) !== manifest.sha256) throw damaged('file')
  step('restore')
  const head = await bringUp(order, manifest, files.store, step)
  const keyring = order.keyring ?? readKeyring(backupFiles(from).keyring)
  writeNewFile(files.keyring, keyringText(anchorAuditHead(keyring, keys, head)))
  syncFolder(to)
  return { manifest, rows: manifest.rows }
}

async function bringUp(
  order: RestoreOrder,
  manifest: ProvenManifest,
  file: string,
  step: Step,
): Promise<AuditHead> {
  const { keys } = order
  const expected = { dbId: manifest.dbId, newestSchema: migrations.length }
  const raw = openEncrypted(file, keys.database, expected)
  try {
    if (storeContents(raw, step).auditHead.mac !== manifest.auditHead.mac) throw damaged('audit')
    migrate(raw, migrations)
    await noteRestored(raw, order, manifest)
    step('pages')
    if (!isWhole(raw)) throw damaged('file')
    // Of a log that was broken before, what was added must hold.
    const from = manifest.chainBrokenAt === null ? CHAIN_START : manifest.auditHead
    if (!verifyFileAudit(raw, keys.audit, manifest.auditHead, from, step).ok) throw damaged('audit')
    raw.pragma('wal_checkpoint(TRUNCATE)')
    return fileAuditHead(raw)
  } finally {
    raw.close()
  }
}

async function noteRestored(
  raw: Sqlite.Database,
  { keys, at, staffId, lost }: RestoreOrder,
  manifest: ProvenManifest,
): Promise<void> {
  const db = new Kysely<Database>({
    dialect: new ImmediateDialect(raw, { before: nothing, after: nothing }),
  })
  await db.transaction().execute(async (tx) =>
    appendAudit(tx, keys.audit, {
      at,
      actorId: staffId,
      role: staffId ? 'manager' : null,
      action: 'store.restored',
      detail: {
        backupOf: manifest.at,
        backupHead: manifest.auditHead.seq,
        lost,
        ...(manifest.chainBrokenAt !== null && { chainBrokenAt: manifest.chainBrokenAt }),
      },
    }),
  )
}

/** Nobody else knows of this file yet. */
function nothing(): void {}
