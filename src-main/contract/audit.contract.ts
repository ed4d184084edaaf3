import { z } from 'zod'
import { query } from './define-message.ts'
import { Id, Instant } from './ids.ts'

/** One act as it stands in the log: who, when, to what; never a value. */
export const AuditLine = z.object({
  seq: z.int(),
  at: Instant,
  /** Empty where the program itself acted. */
  actor: z.string(),
  action: z.string(),
  subjectType: z.string().nullable(),
  subjectId: Id.nullable().catch(null),
  reason: z.string().nullable(),
})
export type AuditLine = z.infer<typeof AuditLine>

export const auditContract = {
  /** A page of the log, newest first; `before` is the last line already seen. */
  'audit.list': query({
    permission: 'audit.read',
    input: z.object({ before: z.int().positive().optional() }),
    output: z.object({ lines: z.array(AuditLine), hasMore: z.boolean() }),
  }),
}
