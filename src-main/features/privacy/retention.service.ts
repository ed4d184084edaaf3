import { addMonths } from '#contract/calendar/calendar-day.ts'
import { instantsOf } from '#contract/calendar/centre-time.ts'
import type { Output } from '#contract/index.ts'
import type { DueDeletion, Retention, RetentionKind } from '#contract/privacy.contract.ts'
import { forgetHalfTyped } from '#main/features/drafts/drafts.service.ts'
import { readCopies } from '#main/features/upkeep/copies.service.ts'
import { maskedLabelsOf } from '#main/features/people/people.service.ts'
import { checkDayAhead } from '#main/ipc/check-day.ts'
import type { QueryContext } from '#main/ipc/context.ts'
import type { Context } from '#main/ipc/handlers.ts'
import { forgetRepliesAbout, forgetRepliesAboutAny } from '#main/ipc/requests.repository.ts'
import type { Reader } from '#main/store/database.ts'
import { anonymise, eraseLetters } from './erase.service.ts'
import * as retention from './retention.repository.ts'

export async function getPeriods(db: Reader): Promise<Retention> {
  const row = await retention.getRetention(db)
  return {
    file: row.file_months,
    notes: row.notes_months,
    letters: row.letters_months,
    papers: row.papers_months,
    remarks: row.remarks_months,
    drafts: row.drafts_months,
    grounds: {
      file: row.file_ground,
      notes: row.notes_ground,
      letters: row.letters_ground,
      papers: row.papers_ground,
      remarks: row.remarks_ground,
      drafts: row.drafts_ground,
    },
    version: row.version,
  }
}

export async function savePeriods(
  { db, refusal }: Context<'privacy.savePeriods'>,
  { version, grounds, ...periods }: Retention,
): Promise<Retention> {
  const saved = await retention.updateRetention(db, {
    file_months: periods.file,
    notes_months: periods.notes,
    letters_months: periods.letters,
    papers_months: periods.papers,
    remarks_months: periods.remarks,
    drafts_months: periods.drafts,
    file_ground: grounds.file,
    notes_ground: grounds.notes,
    letters_ground: grounds.letters,
    papers_ground: grounds.papers,
    remarks_ground: grounds.remarks,
    drafts_ground: grounds.drafts,
    version,
  })
  const current = await getPeriods(db)
  if (!saved) throw refusal('stale', { current })
  return current
}

type Asking = Pick<QueryContext, 'db' | 'session' | 'clock' | 'centre' | 'may'>

/** What has been kept as long as the manager set; what was kept back comes last, with why and until when. */
export async function listDue(context: Asking): Promise<DueDeletion[]> {
  const { db, clock } = context
  const periods = await getPeriods(db)
  const found = await findDue(context)
  const labels = await maskedLabelsOf(
    context,
    found.flatMap(({ personId }) => personId ?? []),
  )
  const holds = await retention.listHolds(db)
  const lines = found.map(({ kind, personId, count, since }): DueDeletion => {
    const hold = holds.find(
      (one) => one.kind === kind && one.person_id === personId && one.until > clock.today(),
    )
    const person = (personId && labels.get(personId)) || null
    return {
      kind,
      personId,
      person,
      count,
      since,
      dueOn: addMonths(since, periods[kind], 'gregorian'),
      keptUntil: hold?.until ?? null,
      keptWhy: (!person?.hidden && hold?.reason) || '',
    }
  })
  return lines.toSorted(
    (one, other) =>
      (one.keptUntil ?? '').localeCompare(other.keptUntil ?? '') ||
      one.dueOn.localeCompare(other.dueOn),
  )
}

type Found = Pick<DueDeletion, 'kind' | 'personId' | 'count' | 'since'>

async function findDue(context: Asking): Promise<Found[]> {
  const { db, may } = context
  const before = await limitsOf(context)
  const files = await retention.listWithoutContact(db, before.file.day)
  const whole = new Set(files.map(({ personId }) => personId))
  const notes = (await retention.listOldNotes(db, before.notes.instant)).map((due) => ({
    ...due,
    count: null,
  }))
  const remarks = await retention.findOldRemarks(db, before.remarks.day)
  const papers = await retention.findOldPapers(db, before.papers.instant)
  const drafts = await retention.findOldDrafts(db, before.drafts.instant)
  const parts = [
    ...named('notes', notes),
    ...named('letters', await retention.listOldLetters(db, before.letters.day)),
  ]
  return [
    ...named('file', files),
    // With the whole file they go anyway.
    ...parts.filter(({ personId }) => !whole.has(personId)),
    ...named('papers', papers ? [papers] : []),
    ...named(
      'remarks',
      remarks ? [may('visits.read') ? remarks : { ...remarks, count: null }] : [],
    ),
    ...named('drafts', drafts ? [drafts] : []),
  ]
}

function named(kind: RetentionKind, dues: readonly Omit<Found, 'kind'>[]): Found[] {
  return dues.map((due) => ({ kind, ...due }))
}

type Limit = Readonly<{ day: string; instant: string }>

/** The first day of each kind that is still kept. */
async function limitsOf({ db, clock, centre }: Asking): Promise<Record<RetentionKind, Limit>> {
  const { file, notes, letters, papers, remarks, drafts } = await getPeriods(db)
  const limit = (months: number): Limit => {
    const day = addMonths(clock.today(), -months, 'gregorian')
    return { day, instant: instantsOf(day, day, centre.timeZone).start }
  }
  return {
    file: limit(file),
    notes: limit(notes),
    letters: limit(letters),
    papers: limit(papers),
    remarks: limit(remarks),
    drafts: limit(drafts),
  }
}

type Line = Readonly<{
  kind: RetentionKind
  personId: string | null
  since: string
  count: number | null
}>

/** Each line is deleted as it was seen, all or none. */
export async function approve(
  context: Context<'privacy.approve'>,
  { lines }: Readonly<{ lines: readonly Line[] }>,
): Promise<Output<'privacy.approve'>> {
  const { refusal, trace, afterCommit, parts } = context
  const due = await listDue(context)
  const reasons: string[] = []
  for (const line of lines) {
    const found = due.find(({ kind, personId }) => kind === line.kind && personId === line.personId)
    if (!found || found.keptUntil) throw refusal('not-due')
    if (found.since !== line.since || found.count !== line.count) throw refusal('not-due')
    reasons.push(...(await carryOutLine(context, line)))
  }
  const people = lines.flatMap(({ personId }) => personId ?? [])
  trace({ detail: { kinds: lines.map(({ kind }) => kind), people, reasons } })
  parts.upkeep.wipeAfter(afterCommit)
  const copiesOf = await readCopies(context)
  // Every copy there is was made before this act.
  return { lines: lines.length, inCopies: copiesOf(Infinity) }
}

/** What it says of reasons in the log that went with a whole file. */
async function carryOutLine(
  context: Context<'privacy.approve'>,
  { kind, personId }: Line,
): Promise<string[]> {
  const { db, refusal } = context
  const before = await limitsOf(context)
  if (kind === 'remarks') await retention.deleteOldRemarks(db, before.remarks.day)
  if (kind === 'drafts') await retention.deleteOldDrafts(db, before.drafts.instant)
  if (kind === 'papers') await deleteOldPapers(context, before.papers)
  if (kind === 'papers' || kind === 'remarks' || kind === 'drafts') return []
  if (personId === null) throw refusal('not-due')
  await retention.deleteHold(db, kind, personId)
  if (kind === 'file') return anonymise(context, personId)
  if (kind === 'notes') {
    await retention.deleteOldNotes(db, personId, before.notes.instant)
    await forgetRepliesAbout(db, personId)
    return []
  }
  kind satisfies 'letters'
  const ids = await retention.listOldLetterIds(db, personId, before.letters.day)
  await eraseLetters(context, personId, ids)
  return []
}

/** All editions of those whose last one is as old, and what was answered about them. */
async function deleteOldPapers({ db }: Context<'privacy.approve'>, { instant }: Limit) {
  const papers = await retention.listOldPaperIds(db, instant)
  const ids = papers.map(({ id }) => id)
  await retention.deletePapers(db, ids)
  await forgetRepliesAboutAny(db, new Set(ids))
  for (const of of new Set(papers.map((paper) => paper.of))) await forgetHalfTyped(db, of)
}

type Keeping = Readonly<{
  lines: readonly Pick<Line, 'kind' | 'personId'>[]
  reason: string
  until: string
}>

/** Not yet: with why, and the day on which it is asked again; of what was kept back before, today. */
export async function keep(
  context: Context<'privacy.keep'>,
  { lines, reason, until }: Keeping,
): Promise<Record<string, never>> {
  const { db, clock, newId, session, refusal, trace } = context
  checkDayAhead(context, { field: 'until', day: until })
  const due = await listDue(context)
  for (const { kind, personId } of lines) {
    const isDue = due.some((line) => line.kind === kind && line.personId === personId)
    if (!isDue) throw refusal('not-due')
    await retention.putHold(db, {
      id: newId(),
      kind,
      person_id: personId,
      reason,
      until,
      kept_at: clock.now(),
      kept_by: session.staffId,
    })
  }
  const people = lines.flatMap(({ personId }) => personId ?? [])
  trace({ detail: { kinds: lines.map(({ kind }) => kind), people, until } })
  return {}
}
