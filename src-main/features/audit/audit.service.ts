import type { AuditFilter, AuditLine } from '#contract/audit.contract.ts'
import { instantsOf } from '#contract/calendar/centre-time.ts'
import { toAsciiDigits } from '#contract/script/digits.ts'
import { hiddenFiles, idsIn } from '#main/features/restricted/hidden-files.service.ts'
import type { QueryContext } from '#main/ipc/context.ts'
import { CLOCK_SET_BACK } from '#main/store/audit/append-audit.ts'
import type { Reader } from '#main/store/database.ts'
import { familyOf, subjectOf } from './act-words.ts'
import * as audit from './audit.repository.ts'

const PAGE = 50

type Asking = Pick<QueryContext, 'db' | 'session' | 'clock' | 'may' | 'centre'>

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
  const { db } = context
  const { before, limit } = page
  const rows = await audit.listLines(db, await wantedBy(context, filter), { before, limit })
  const isHidden = await hiddenAmong(context, rows)
  const numbers = await audit.listFileNumbers(db, [...new Set(rows.flatMap(named))])
  const numberOf = (row: Row) =>
    named(row)
      .map((id) => numbers.get(id))
      .find(Boolean) ?? null
  return rows.map((row) => ({
    ...toLine(context, row),
    fileNumber: numberOf(row),
    ...(isHidden(row) && idsOnly(row)),
  }))
}

type Row = Awaited<ReturnType<typeof audit.listLines>>[number]

/** What an act was done to, and the person it was about. */
function named({ subject_id, person }: Row): string[] {
  return [subject_id, person].filter((id) => id !== null)
}

function toLine({ may }: Asking, row: Row): Omit<AuditLine, 'fileNumber'> {
  const { seq, at, actor, action, subject_id, reason, detail } = row
  return {
    seq,
    at,
    actor: actor ?? '',
    subject: subjectOf(action),
    family: familyOf(action),
    action,
    subjectId: subject_id,
    reason,
    detail: may('cases.oversee') && detail !== '{}' ? detail : null,
  }
}

/** Of acts on a file that is hidden from who asks the log tells no words, but for those why it was opened in an emergency. */
function idsOnly({ action, reason }: Row): Pick<AuditLine, 'fileNumber' | 'reason' | 'detail'> {
  return { fileNumber: null, reason: action === 'access.open' ? reason : null, detail: null }
}

async function hiddenAmong(context: Asking, rows: readonly Row[]): Promise<(row: Row) => boolean> {
  const hidden = await hiddenFiles(context)
  if (hidden.size === 0) return () => false
  const found = await idsIn(context.db, [...new Set(rows.flatMap(named))], hidden)
  return (row) => named(row).some((id) => found.has(id))
}

async function wantedBy(
  context: Asking,
  { staffId, from, to, family, fileNumber }: AuditFilter,
): Promise<audit.Wanted> {
  const { db, session, may, centre } = context
  const days = (day: string) => instantsOf(day, day, centre.timeZone)
  const actions = family && (await audit.listActions(db))
  return {
    actorId: may('audit.read') ? staffId : session.staffId,
    start: from && days(from).start,
    end: to && days(to).end,
    actions: actions?.filter((action) => familyOf(action) === family),
    about: fileNumber ? await idsOfFile(context, asWritten(fileNumber)) : undefined,
  }
}

/** None where there is no such file for who asks. */
async function idsOfFile(context: Asking, fileNumber: string): Promise<string[]> {
  const ids = await audit.listIdsOfFile(context.db, fileNumber)
  const hidden = await hiddenFiles(context)
  return ids.some((id) => hidden.has(id)) ? [] : ids
}

/** A number as it stands on the file, however it was typed. */
function asWritten(fileNumber: string): string {
  return toAsciiDigits(fileNumber).toUpperCase()
}

/** When the clock was last found set back, by its new time. */
export async function findClockSetBack(db: Reader): Promise<string | undefined> {
  return (await audit.findNewestOf(db, CLOCK_SET_BACK))?.at
}
