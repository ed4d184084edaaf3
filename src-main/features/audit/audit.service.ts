import type { AuditFilter, AuditLine } from '#contract/audit.contract.ts'
import { instantsOf } from '#contract/calendar/centre-time.ts'
import { toAsciiDigits } from '#contract/script/digits.ts'
import type { QueryContext } from '#main/ipc/context.ts'
import { CLOCK_SET_BACK } from '#main/store/audit/append-audit.ts'
import type { Reader } from '#main/store/database.ts'
import { familyOf, subjectOf } from './act-words.ts'
import * as audit from './audit.repository.ts'

const PAGE = 50

type Asking = Pick<QueryContext, 'db' | 'session' | 'may' | 'centre'>

export async function listLog(
  context: Asking,
  { before, ...filter }: AuditFilter & Readonly<{ before?: number | undefined }>,
): Promise<{ lines: AuditLine[]; hasMore: boolean }> {
  const lines = await readLog(context, filter, { before, limit: PAGE + 1 })
  return { lines: lines.slice(0, PAGE), hasMore: lines.length > PAGE }
}

/** Everybody's acts for who looks after the log; to the others there are none but their own. */
export async function readLog(
  context: Asking,
  filter: AuditFilter,
  page: Readonly<{ before?: number | undefined; limit?: number | undefined }> = {},
): Promise<AuditLine[]> {
  const { db, may } = context
  const { before, limit } = page
  const rows = await audit.listLines(db, await wantedBy(context, filter), { before, limit })
  return rows.map(({ seq, at, actor, action, subject_id, reason, detail }) => ({
    seq,
    at,
    actor: actor ?? '',
    subject: subjectOf(action),
    family: familyOf(action),
    action,
    subjectId: subject_id,
    reason,
    detail: may('cases.oversee') && detail !== '{}' ? detail : null,
  }))
}

async function wantedBy(
  { db, session, may, centre }: Asking,
  { staffId, from, to, family, fileNumber }: AuditFilter,
): Promise<audit.Wanted> {
  const days = (day: string) => instantsOf(day, day, centre.timeZone)
  const actions = family && (await audit.listActions(db))
  return {
    actorId: may('audit.read') ? staffId : session.staffId,
    start: from && days(from).start,
    end: to && days(to).end,
    actions: actions?.filter((action) => familyOf(action) === family),
    about: fileNumber ? await audit.listIdsOfFile(db, asWritten(fileNumber)) : undefined,
  }
}

/** A number as it stands on the file, however it was typed. */
function asWritten(fileNumber: string): string {
  return toAsciiDigits(fileNumber).toUpperCase()
}

/** When the clock was last found set back, by its new time. */
export async function findClockSetBack(db: Reader): Promise<string | undefined> {
  return (await audit.findNewestOf(db, CLOCK_SET_BACK))?.at
}
