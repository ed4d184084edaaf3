import { createHmac, timingSafeEqual } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { z } from 'zod'
import { canonicalJson } from '../canonical-json.ts'
import type { StoreKeys } from '../keyring/store-keys.ts'
import { StoreFailure } from '../store-failure.ts'

const LARGEST_FILE = 1024 * 1024

const hex32 = z.string().regex(/^[0-9a-f]{64}$/)

/** What a backup says it holds. Readable without a key, believed only with it. */
export const BackupManifest = z.strictObject({
  v: z.literal(1),
  dbId: z.uuid(),
  at: z.iso.datetime(),
  schema: z.int().min(1),
  bytes: z.int().min(1),
  sha256: hex32,
  /** Rows by table. */
  rows: z.record(z.string(), z.int().min(0)),
  auditHead: z.strictObject({ seq: z.int().min(0), mac: hex32 }),
  /** The first row of the activity log that was not as written, null where all are; older releases did not look. */
  chainBrokenAt: z.int().min(1).nullable().exactOptional(),
  /** One more than the highest in the places it goes to: the order of backups, whatever the clock said. */
  number: z.int().min(1).exactOptional(),
  /** HMAC-SHA256 under K_ring over everything above. */
  mac: hex32,
})
export type BackupManifest = Readonly<z.infer<typeof BackupManifest>>

export function signManifest(body: Omit<BackupManifest, 'mac'>, keys: StoreKeys): BackupManifest {
  return { ...body, mac: macOf(body, keys).toString('hex') }
}

export function manifestText(manifest: BackupManifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`
}

/** Throws `backup-damaged` unless the manifest is as the holder of the keys wrote it. */
export function readManifest(file: string, keys: StoreKeys): BackupManifest {
  if (!existsSync(file) || statSync(file).size > LARGEST_FILE) throw damaged('manifest')
  const { mac, ...body } = parse(readFileSync(file, 'utf8'))
  if (!timingSafeEqual(Buffer.from(mac, 'hex'), macOf(body, keys))) throw damaged('manifest')
  return { ...body, mac }
}

/** What a manifest says, whoever wrote it; undefined where it is not there or not of our shape. */
export function peekManifest(file: string): BackupManifest | undefined {
  if (!existsSync(file) || statSync(file).size > LARGEST_FILE) return undefined
  try {
    return parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

function parse(text: string): BackupManifest {
  try {
    return BackupManifest.parse(JSON.parse(text))
  } catch {
    throw damaged('manifest')
  }
}

function macOf(body: Omit<BackupManifest, 'mac'>, keys: StoreKeys): Buffer {
  return createHmac('sha256', keys.keyring)
    .update(`backup/v1|${canonicalJson(body)}`)
    .digest()
}

/** @param part which piece of the backup is not as it was written. */
export function damaged(part: 'manifest' | 'keyring' | 'file' | 'rows' | 'audit'): StoreFailure {
  return new StoreFailure('backup-damaged', { part })
}
