import { createHash } from 'node:crypto'
import type Sqlite from 'better-sqlite3'
import { sql } from 'kysely'
import type { Writer } from '../database.ts'
import type { AuditRow } from './audit.table.ts'

/** What stands in the log in place of a reason that was erased with the file it told of. */
export const ERASED = ''

/**
 * A row whose reason is gone has a mac that nobody can make again. The act that erased it seals, in its own detail, a
 * digest of all that is left of the row, its mac among it: the row is as it was written if that digest fits, and the act
 * is as it was written if its own mac does.
 */
export type ErasedReasons = ReadonlyMap<number, string>

/** `12:9f86d0…`: a row and the first 128 bits of SHA-256 over what is left of it. */
const LINE = /^(\d+):([0-9a-f]{32})$/

export function digestWithoutReason(row: AuditRow): string {
  const { seq, at, actor_id, role, action, subject_type, subject_id, detail, mac } = row
  const left = [seq, at, actor_id, role, action, subject_type, subject_id, detail]
  const text = JSON.stringify([...left, Buffer.from(mac).toString('hex')])
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}

/**
 * Erases the reasons of the acts on these ids, or whose detail names one of them as the person.
 *
 * @returns what the row of the act that erases must hold as its detail `reasons`: without it the chain breaks.
 */
export async function eraseReasons(db: Writer, ids: readonly string[]): Promise<string[]> {
  const about = new Set(ids)
  const said = await db
    .selectFrom('audit')
    .selectAll()
    .select(sql<string | null>`json_extract(detail, '$.person')`.as('person'))
    .where('reason', '<>', ERASED)
    .execute()
  const found = said.filter((row) => about.has(row.subject_id ?? '') || about.has(row.person ?? ''))
  const rows = new Map(found.map((row) => [row.seq, row]))
  for (const seq of rows.keys()) {
    await db.updateTable('audit').set({ reason: ERASED }).where('seq', '=', seq).execute()
  }
  return [...rows.values()].map((row) => `${row.seq}:${digestWithoutReason(row)}`)
}

/** By row, what the acts that erased reasons say is left of it. Proved where the walk comes to those acts. */
export function erasedReasonsIn(db: Sqlite.Database): ErasedReasons {
  const lines = db
    .prepare<[], string>(
      `SELECT value FROM audit, json_each(detail, '$.reasons') WHERE action LIKE 'privacy.%'`,
    )
    .pluck()
    .all()
  return new Map(
    lines.flatMap((line): [number, string][] => {
      const [, seq, digest] = LINE.exec(line) ?? []
      return digest ? [[Number(seq), digest]] : []
    }),
  )
}
