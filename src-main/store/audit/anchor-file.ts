import { createHmac, timingSafeEqual } from 'node:crypto'
import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs'
import type { StoreKeys } from '../keyring/store-keys.ts'
import type { AuditHead } from './audit-chain.ts'

/**
 * The newest audit row, kept beside the store and renewed after every act.
 *
 * SQLite cannot tell a damaged tail of the write-ahead log from an unfinished one and drops it without a word; a store
 * that was locked properly has no such log, one whose computer went off has. This file then says which act was the last.
 */
export type AnchorFile = Readonly<{
  /** Renews the file in place: no sync, and no more room on a full disk. It never fails the act it tells of. */
  hold: (newest: () => AuditHead) => void
  close: () => void
}>

const LINE = /^(\d{12}) ([0-9a-f]{64}) ([0-9a-f]{64})\n$/

export function openAnchorFile(file: string, keys: StoreKeys, dbId: string): AnchorFile {
  const handle = openSync(file, existsSync(file) ? 'r+' : 'wx', 0o600)
  return {
    hold: (newest) => {
      try {
        const head = newest()
        writeSync(handle, `${lineOf(head)} ${sealOf(keys, dbId, head).toString('hex')}\n`, 0)
      } catch {
        // The act is on the disk already; an older anchor only says less.
      }
    },
    close: () => closeSync(handle),
  }
}

/** What the file says, or `null` where there is none, it is torn, or it is not of this store: then it proves nothing. */
export function readAnchorFile(file: string, keys: StoreKeys, dbId: string): AuditHead | null {
  if (!existsSync(file)) return null
  const [, seq, mac = '', seal = ''] = LINE.exec(readFileSync(file, 'latin1')) ?? []
  if (seq === undefined) return null
  const head = { seq: Number(seq), mac }
  return timingSafeEqual(Buffer.from(seal, 'hex'), sealOf(keys, dbId, head)) ? head : null
}

function sealOf(keys: StoreKeys, dbId: string, head: AuditHead): Buffer {
  return createHmac('sha256', keys.keyring)
    .update(`anchor/v1|${dbId}|${lineOf(head)}`)
    .digest()
}

function lineOf({ seq, mac }: AuditHead): string {
  return `${String(seq).padStart(12, '0')} ${mac}`
}
