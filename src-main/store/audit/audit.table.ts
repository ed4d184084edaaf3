import type { Selectable } from 'kysely'

/** One act, chained to the act before it. Never edited, never deleted: triggers refuse. */
export type AuditTable = {
  seq: number
  at: string
  actor_id: string | null
  role: string | null
  action: string
  subject_type: string | null
  subject_id: string | null
  reason: string | null
  /** Canonical JSON: ids, codes and field names, never values. */
  detail: string
  mac: Uint8Array
}

export type AuditRow = Readonly<Selectable<AuditTable>>
