import type Sqlite from 'better-sqlite3'
import { z } from 'zod'

/**
 * The chain goes on over a change of keys: rows up to `upTo` carry MACs of the key that was in force then. The first row
 * under the next key takes in the mac of the last one before it, so that whoever knows a former key can forge neither:
 * a changed row would have to end in the very mac that the next key has sealed.
 */
const FormerKeys = z.array(
  z.strictObject({ upTo: z.int().min(0), key: z.string().regex(/^[0-9a-f]{64}$/) }),
)
type FormerKeys = z.infer<typeof FormerKeys>

const NAME = 'former_audit_keys'

/** Keeps the key that was in force until now, once. The file is encrypted under the new key already. */
export function rememberFormerKey(db: Sqlite.Database, key: Uint8Array, upTo: number): void {
  const former = readFormerKeys(db)
  const hex = Buffer.from(key).toString('hex')
  if (former.some((one) => one.key === hex)) return
  db.prepare(
    'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  ).run(NAME, JSON.stringify([...former, { upTo, key: hex }]))
}

/** Which key sealed a row: the present one, or one that was in force when the row was written. */
export function auditKeyOf(db: Sqlite.Database, present: Uint8Array): (seq: number) => Uint8Array {
  const former = readFormerKeys(db).map(({ upTo, key }) => ({ upTo, key: Buffer.from(key, 'hex') }))
  return (seq) => former.find(({ upTo }) => seq <= upTo)?.key ?? present
}

function readFormerKeys(db: Sqlite.Database): FormerKeys {
  const text = db.prepare('SELECT value FROM meta WHERE key = ?').pluck().get(NAME)
  return typeof text === 'string' ? FormerKeys.parse(JSON.parse(text)) : []
}
