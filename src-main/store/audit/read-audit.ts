import type Sqlite from 'better-sqlite3'
import { type Step, noStep } from '../step.ts'
import type { AuditRow } from './audit.table.ts'
import { type AuditHead, type AuditVerdict, CHAIN_START, verifyAudit } from './audit-chain.ts'
import { erasedReasonsIn } from './erased-reasons.ts'
import { auditKeyOf } from './former-keys.ts'

/** The newest row of the file's chain, or the start of the chain. */
export function fileAuditHead(db: Sqlite.Database): AuditHead {
  return (
    db
      .prepare<[], AuditHead>(
        'SELECT seq, lower(hex(mac)) AS mac FROM audit ORDER BY seq DESC LIMIT 1',
      )
      .get() ?? CHAIN_START
  )
}

/** Is the anchored row still there and the same? Quick: one row. A cut or rolled-back file is caught here. */
export function holdsAnchor(db: Sqlite.Database, anchor: AuditHead | null): boolean {
  if (!anchor) return true
  const mac = db.prepare('SELECT lower(hex(mac)) FROM audit WHERE seq = ?').pluck().get(anchor.seq)
  return mac === anchor.mac
}

/** Walks the chain in the file from `from`, over changes of keys too; takes about 3 s for 100,000 rows. */
export function verifyFileAudit(
  db: Sqlite.Database,
  key: Uint8Array,
  anchor: AuditHead | null,
  from: AuditHead = CHAIN_START,
  step: Step = noStep,
): AuditVerdict {
  const rows = db
    .prepare<[number], AuditRow>('SELECT * FROM audit WHERE seq > ? ORDER BY seq')
    .iterate(from.seq)
  return verifyAudit(eachAfter(rows, step), auditKeyOf(db, key), anchor, from, erasedReasonsIn(db))
}

/** The first row from the start of the chain that is not as it was written, or null. */
export function chainBreak(db: Sqlite.Database, key: Uint8Array, step: Step): number | null {
  const verdict = verifyFileAudit(db, key, null, CHAIN_START, step)
  return verdict.ok ? null : verdict.seq
}

function* eachAfter<Row>(rows: Iterable<Row>, step: Step): Generator<Row> {
  for (const row of rows) {
    step()
    yield row
  }
}
