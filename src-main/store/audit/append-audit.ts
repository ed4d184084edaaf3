import { type Json, canonicalJson } from '../canonical-json.ts'
import type { Reader, Writer } from '../database.ts'
import { type AuditHead, CHAIN_START, auditMac } from './audit-chain.ts'

/** Who did what to what. Ids, codes and field names only: erasing a person must not break the chain. */
export type AuditEntry = Readonly<{
  /** UTC, ISO 8601. */
  at: string
  actorId: string | null
  role: string | null
  /** The message's name, `visits.registerWalkIn`. */
  action: string
  subjectType?: string | null
  subjectId?: string | null
  /** Why, where the rules ask for it (break-glass, override). The one text a person writes here; it goes with the file it tells of. */
  reason?: string | null
  detail?: AuditDetail
}>

export type AuditDetail = Readonly<Record<string, number | boolean | string | readonly string[]>>

/** The program's own row before the first act by a clock that was set back: instants alone then no longer tell the order. */
export const CLOCK_SET_BACK = 'store.clockSetBack'

/** Acts that wait for each other come a little out of order by themselves. */
const SET_BACK_MS = 60_000

/** Adds the next row of the chain, inside the caller's transaction. */
export async function appendAudit(
  db: Writer,
  key: Uint8Array,
  entry: AuditEntry,
): Promise<AuditHead> {
  const last = await newestRow(db)
  const backMs = last ? Date.parse(last.at) - Date.parse(entry.at) : 0
  if (!(backMs >= SET_BACK_MS)) return appendRow(db, key, headOf(last), entry)
  const seconds = Math.round(backMs / 1000)
  const told = { at: entry.at, actorId: null, role: null, action: CLOCK_SET_BACK }
  const marked = await appendRow(db, key, headOf(last), { ...told, detail: { seconds } })
  return appendRow(db, key, marked, entry)
}

async function appendRow(
  db: Writer,
  key: Uint8Array,
  before: AuditHead,
  entry: AuditEntry,
): Promise<AuditHead> {
  const row = {
    seq: before.seq + 1,
    at: entry.at,
    actor_id: entry.actorId,
    role: entry.role,
    action: entry.action,
    subject_type: entry.subjectType ?? null,
    subject_id: entry.subjectId ?? null,
    reason: entry.reason || null,
    detail: detailText(entry.detail ?? {}),
  }
  const mac = auditMac(key, before, row)
  await db
    .insertInto('audit')
    .values({ ...row, mac })
    .execute()
  return { seq: row.seq, mac: mac.toString('hex') }
}

/** The newest row, or the start of the chain. */
export async function auditHead(db: Reader): Promise<AuditHead> {
  return headOf(await newestRow(db))
}

async function newestRow(db: Reader) {
  return db
    .selectFrom('audit')
    .select(['seq', 'mac', 'at'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
}

function headOf(row: Readonly<{ seq: number; mac: Uint8Array }> | undefined): AuditHead {
  return row ? { seq: row.seq, mac: Buffer.from(row.mac).toString('hex') } : CHAIN_START
}

/** An id, a code, a field name or a date: one ASCII word. A name in any script but a bare Latin word is not. */
const CODE_WORD = /^[\w.:+/-]{1,100}$/

function detailText(detail: AuditDetail): string {
  const words = Object.entries(detail).flatMap(([name, value]) => [name, value].flat())
  const value = words.find((word) => typeof word === 'string' && !CODE_WORD.test(word))
  if (value !== undefined) throw new Error('an audit detail holds ids, codes and field names only')
  return canonicalJson(detail satisfies Json)
}
