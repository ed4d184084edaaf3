import { createHmac, timingSafeEqual } from 'node:crypto'
import type { AuditRow } from './audit.table.ts'
import { digestWithoutReason, ERASED, type ErasedReasons } from './erased-reasons.ts'

/** The newest row of a chain: what is anchored outside the file. `mac` in lower-case hex. */
export type AuditHead = Readonly<{ seq: number; mac: string }>

export type AuditVerdict =
  | Readonly<{ ok: true; head: AuditHead }>
  /** `seq` is the first row that is not as it was written. */
  | Readonly<{ ok: false; seq: number; why: 'missing' | 'changed' }>

/** Before the first row. */
export const CHAIN_START: AuditHead = { seq: 0, mac: '00'.repeat(32) }

export type UnsealedRow = Omit<AuditRow, 'mac'>

/** HMAC-SHA256(K_audit, mac of the row before || this row as canonical JSON). */
export function auditMac(key: Uint8Array, before: AuditHead, row: UnsealedRow): Buffer {
  const text = JSON.stringify([
    row.seq,
    row.at,
    row.actor_id,
    row.role,
    row.action,
    row.subject_type,
    row.subject_id,
    row.reason,
    row.detail,
  ])
  return createHmac('sha256', key).update(Buffer.from(before.mac, 'hex')).update(text).digest()
}

/**
 * Walks the rows in order of `seq` and names the first broken one.
 *
 * @param keyOf which key sealed a row, by its `seq`: see `former-keys.ts`.
 * @param anchor a head kept outside the file: without it a cut-off tail cannot be seen.
 * @param from where to begin: a head already verified, so that a long chain is walked once.
 * @param erased rows whose reason was erased, as the acts that did it say: any other row without its reason is changed.
 */
export function verifyAudit(
  rows: Iterable<AuditRow>,
  keyOf: (seq: number) => Uint8Array,
  anchor: AuditHead | null,
  from: AuditHead = CHAIN_START,
  erased: ErasedReasons = new Map(),
): AuditVerdict {
  let head = from
  for (const row of rows) {
    if (row.seq !== head.seq + 1) return { ok: false, seq: head.seq + 1, why: 'missing' }
    const isAsWritten =
      row.reason === ERASED && erased.has(row.seq)
        ? erased.get(row.seq) === digestWithoutReason(row)
        : timingSafeEqual(auditMac(keyOf(row.seq), head, row), row.mac)
    if (!isAsWritten) return { ok: false, seq: row.seq, why: 'changed' }
    head = { seq: row.seq, mac: Buffer.from(row.mac).toString('hex') }
    if (head.seq === anchor?.seq && head.mac !== anchor.mac) {
      return { ok: false, seq: row.seq, why: 'changed' }
    }
  }
  if (anchor && anchor.seq > head.seq) return { ok: false, seq: head.seq + 1, why: 'missing' }
  return { ok: true, head }
}
