import type {
  EitherOrBoth,
  Fact,
  Merge,
  RecordedSince,
  Side,
  UnmergePlan,
} from '#contract/merging.contract.ts'
import type { PersonFile } from '#contract/people.contract.ts'
import { isRestricted } from '#main/features/restricted/hidden-files.service.ts'
import { staffNames } from '#main/features/staff/working.service.ts'
import type { QueryContext } from '#main/ipc/context.ts'
import type { Context, FailureOf } from '#main/ipc/handlers.ts'
import { forgetRepliesAbout } from '#main/ipc/requests.repository.ts'
import type { Writer } from '#main/store/database.ts'
import { pairOf, saveApart } from '../duplicates/duplicates.repository.ts'
import { findHousehold } from '../homes/household.repository.ts'
import { findPerson, updatePerson } from '../people.repository.ts'
import { labelsOf } from '../people.service.ts'
import { getFile } from '../person-file.service.ts'
import { type Answers, divideRecords, type Divided } from './divided.ts'
import { helpedAsThemselves } from './helped-as.ts'
import { changesSince, type Identity, identityOf, readWritten, withChanges } from './identity.ts'
import { columnsOf, deleteFacts, insertFacts, listFacts } from './identity.repository.ts'
import { isTheirs } from './merge.service.ts'
import { nameOn, readMerged, rowOf } from './merged-file.ts'
import * as merges from './merges.repository.ts'
import type { NamedMerge } from './merges.repository.ts'
import { moveRecords } from './records.repository.ts'
import { tableOf } from './records.ts'

type Asking = QueryContext<FailureOf<'people.planUnmerge'>>

/** Which files went into this one, the newest merge first. */
export async function listMerges(
  { db }: Pick<QueryContext, 'db'>,
  { personId }: Readonly<{ personId: string }>,
): Promise<Merge[]> {
  const rows = await merges.listMerges(db, personId)
  return rows.map((row, at) => toMerge(row, at === 0))
}

function toMerge(row: NamedMerge, isNewest: boolean): Merge {
  const { file, identity } = readMerged(row.other)
  return {
    id: row.id,
    fileNumber: file.fileNumber,
    name: nameOn(identity),
    mergedAt: row.merged_at,
    mergedBy: row.merged_by_name,
    isNewest,
  }
}

/** What was recorded and changed since the two became one, for somebody to say whose it is. */
export async function planUnmerge(
  context: Asking,
  { id }: Readonly<{ id: string }>,
): Promise<UnmergePlan> {
  const { db } = context
  const merge = await requirePartable(context, id)
  const person = (await labelsOf(context, [merge.person_id])).get(merge.person_id)
  if (!person) throw context.refusal('merge-not-found')
  const { asked } = await divideRecords(db, merge)
  const names = await staffNames(db)
  return {
    merge: toMerge(merge, true),
    person,
    records: asked.flatMap(({ id: recordId, table, at, by }): RecordedSince[] => {
      const kind = tableOf(table).since?.kind
      return kind ? [{ id: recordId, kind, at, by: names.get(by) ?? '' }] : []
    }),
    changes: await Promise.all(
      (await changesOf(context, merge)).map(async (change) => ({
        ...change,
        called: {
          before: await calledBy(db, names, change.before),
          now: await calledBy(db, names, change.now),
        },
      })),
    ),
  }
}

async function calledBy(
  db: Asking['db'],
  staff: ReadonlyMap<string, string>,
  fact: Fact | null,
): Promise<string> {
  if (fact?.of === 'team') return staff.get(fact.value.staffId) ?? ''
  if (fact?.of === 'residences') return numberOf(db, fact.value.householdId)
  return fact?.of === 'household' && fact.value ? numberOf(db, fact.value.id) : ''
}

async function numberOf(db: Asking['db'], householdId: string): Promise<string> {
  return (await findHousehold(db, householdId))?.file_number ?? ''
}

async function requirePartable(context: Asking, id: string): Promise<NamedMerge> {
  const { db, refusal } = context
  const merge = await merges.findMerge(db, id)
  if (!merge || !(await findPerson(db, merge.person_id))) throw refusal('merge-not-found')
  const { person_id: personId } = merge
  const [newest] = await merges.listMerges(db, personId)
  if (newest?.id !== id) throw refusal('merged-again')
  if (await isRestricted(db, personId)) throw refusal('file-restricted')
  if (await merges.isResting(db, personId)) throw refusal('processing-rests')
  if (!(await isTheirs(context, personId))) throw refusal('not-your-case')
  return merge
}

async function changesOf({ db }: Pick<Asking, 'db'>, merge: NamedMerge) {
  const row = await findPerson(db, merge.person_id)
  if (!row) return []
  return changesSince(readWritten(merge.together), identityOf(await listFacts(db, row)))
}

type Parting = Readonly<{
  id: string
  version: number
  toOther: readonly string[]
  changes: readonly Readonly<{ key: string; belongs: EitherOrBoth }>[]
}>

/** Both files as they would be had they never been one: records go back, and what came since goes where it was said to. */
export async function unmergeFiles(
  context: Context<'people.unmerge'>,
  { id, version, ...answered }: Parting,
): Promise<{ kept: PersonFile; other: PersonFile }> {
  const { db, clock, session, refusal, trace } = context
  const merge = await requirePartable(context, id)
  const { person_id: keptId, other_id: otherId } = merge
  const divided = await divideRecords(db, merge)
  const answers = await requireAnswers(context, merge, divided, answered)
  const merged = readMerged(merge.other)
  const before = { kept: readWritten(merge.kept), other: merged.identity }
  const kept = withChanges('kept', before.kept, answers.changes)
  const other = withChanges('other', before.other, answers.changes)
  await deleteFacts(db, keptId)
  if (!(await updatePerson(db, { id: keptId, version }, columnsOf(kept.values())))) {
    throw refusal('stale', { current: await getFile(context, keptId) })
  }
  await merges.insertFile(db, rowOf(merged, other))
  await insertFacts(db, keptId, kept.values())
  await insertFacts(db, otherId, other.values())
  await moveBack(db, { divided, answers, otherId, before })
  await merges.deleteMerge(db, id)
  await saveApart(db, pairOf(keptId, otherId), { at: clock.now(), by: session.staffId })
  await forgetRepliesAbout(db, keptId)
  trace({ subjectType: 'person', subjectId: keptId, detail: { other: otherId } })
  return { kept: await getFile(context, keptId), other: await getFile(context, otherId) }
}

/** Nothing is divided that nobody was asked about: each change has its answer, and only what was asked about is given away. */
async function requireAnswers(
  context: Context<'people.unmerge'>,
  merge: NamedMerge,
  { asked }: Divided,
  { toOther, changes }: Pick<Parting, 'toOther' | 'changes'>,
): Promise<Answers> {
  const since = await changesOf(context, merge)
  const told = since.flatMap((change) => {
    const belongs = changes.find(({ key }) => key === change.key)?.belongs
    return belongs ? [{ ...change, belongs }] : []
  })
  const isKnown = toOther.every((id) => asked.some((record) => record.id === id))
  if (!isKnown || told.length !== since.length) throw context.refusal('unanswered')
  return { toOther: new Set(toOther), changes: told }
}

type Moving = Readonly<{
  divided: Divided
  answers: Answers
  otherId: string
  before: Readonly<Record<Side, Identity>>
}>

async function moveBack(db: Writer, { divided, answers, otherId, before }: Moving): Promise<void> {
  const { all, isSince, sideOf } = divided
  const theirs = all.filter((record) => sideOf(record, answers) === 'other')
  await moveRecords(db, theirs, otherId)
  const helpSince = all.filter((record) => record.table === 'service_given' && isSince(record))
  for (const help of helpSince) {
    const side = sideOf(help, answers)
    await helpedAsThemselves(db, help.id, { side, before: before[side], changes: answers.changes })
  }
}
