import { z } from 'zod'
import { errand, query } from './define-message.ts'
import { Day, Id, Instant } from './ids.ts'
import { Language } from './language.ts'

/** What acts are about: the first word of every message that leaves a line in the log. */
export const AuditSubject = z.enum([
  'access',
  'audit',
  'cases',
  'centre',
  'consent',
  'desk',
  'directory',
  'documents',
  'due',
  'forms',
  'households',
  'needs',
  'notes',
  'people',
  'plans',
  'privacy',
  'providers',
  'referrals',
  'restore',
  'restricted',
  'returns',
  'search',
  'services',
  'staff',
  'streets',
  'store',
  'upkeep',
  'visits',
  'other',
])
export type AuditSubject = z.infer<typeof AuditSubject>

/** The kinds of acts, as they are told and asked for. */
export const AuditFamily = z.enum([
  'viewed',
  'left',
  'entered',
  'recovered',
  'lost',
  'fileChanged',
  'replaced',
  'restored',
  'clock',
  'olderKeys',
  'adopted',
  'rekeyed',
  'notRekeyed',
  'codeRenewed',
  'renewing',
  'added',
  'changed',
  'signed',
  'withdrawn',
  'removed',
  'undone',
  'checked',
  'wiped',
  'done',
])
export type AuditFamily = z.infer<typeof AuditFamily>

/** One act as it stands in the log: who, when, to what; never a value. */
export const AuditLine = z.object({
  seq: z.int(),
  at: Instant,
  /** Empty where the program itself acted. */
  actor: z.string(),
  subject: AuditSubject,
  family: AuditFamily,
  action: z.string(),
  subjectId: Id.nullable().catch(null),
  /** Of the person or the household whose record it is; null where it is nobody's, or theirs is hidden from who asks. */
  fileNumber: z.string().nullable(),
  /** Empty where it was erased with the file it told of; the row and its place in the chain stay. */
  reason: z.string().nullable(),
  /** Names of fields, codes and ids, for who oversees; null to everybody else. */
  detail: z.string().nullable(),
})
export type AuditLine = z.infer<typeof AuditLine>

/** Whose acts, of which days of the centre, of which kind, about whom. What is left out does not narrow. */
export const AuditFilter = z.object({
  staffId: Id.optional(),
  from: Day.optional(),
  to: Day.optional(),
  family: AuditFamily.optional(),
  /** Acts on this person's file and on whatever stands in it. */
  fileNumber: z.string().trim().max(40).optional(),
})
export type AuditFilter = z.infer<typeof AuditFilter>

export const auditContract = {
  /** A page of the log, newest first; `before` is the last line already seen. Their own acts to who may not see all. */
  'audit.list': query({
    permission: 'audit.own',
    input: AuditFilter.extend({ before: z.int().positive().optional() }),
    output: z.object({ lines: z.array(AuditLine), hasMore: z.boolean() }),
  }),
  /** Saves what the filter leaves, all of it, as a CSV file. */
  'audit.export': errand({
    permission: 'audit.read',
    input: AuditFilter.extend({ language: Language }),
    /** Not saved where the dialog was cancelled. */
    output: z.object({ saved: z.boolean() }),
  }),
}
