import type { auditContract } from '#contract/audit.contract.ts'
import type { HandlersOf } from '#main/ipc/handlers.ts'
import { listLines } from './audit.repository.ts'

const PAGE = 50

export const auditHandlers: HandlersOf<typeof auditContract> = {
  'audit.list': async ({ db }, { before }) => {
    const rows = await listLines(db, { before, limit: PAGE + 1 })
    const lines = rows.slice(0, PAGE).map((row) => ({
      seq: row.seq,
      at: row.at,
      actor: row.actor ?? '',
      action: row.action,
      subjectType: row.subject_type,
      subjectId: row.subject_id,
      reason: row.reason,
    }))
    return { lines, hasMore: rows.length > PAGE }
  },
}
