import { type CalendarMonth, daysOf } from '#contract/calendar/month.ts'
import type {
  BehindList,
  CheckId,
  Checks,
  PublishedCount,
  ReturnTableId,
} from '#contract/returns.contract.ts'
import { likelyDuplicates } from '#main/features/people/likely-duplicates.service.ts'
import type { QueryContext } from '#main/ipc/context.ts'
import { labelled, type Subject, subjectsOf } from './behind.ts'
import * as checks from './checks.repository.ts'
import { layoutOf, readMembers } from './members.ts'
import { listEditions, listMembers } from './returns.repository.ts'
import { keyOf } from './returns.service.ts'
import type { Member } from './tabulate.ts'

type Findings = Readonly<Record<CheckId, readonly Subject[]>>

/** How much there is to look at before the month is signed. */
export async function countChecks(
  context: QueryContext,
  { month }: Readonly<{ month: CalendarMonth }>,
): Promise<Checks> {
  const found = await findAll(context, month)
  const told = (check: CheckId) => tell(context, found[check].length)
  return {
    openVisits: told('openVisits'),
    withoutBirthDate: told('withoutBirthDate'),
    estimatedBirthDate: told('estimatedBirthDate'),
    withoutSex: told('withoutSex'),
    lateEntries: told('lateEntries'),
    duplicates: told('duplicates'),
    unbalanced: told('unbalanced'),
  }
}

function tell({ may, centre: { threshold } }: QueryContext, value: number): PublishedCount {
  return value > 0 && value < threshold && !may('returns.sign')
    ? { kind: 'under', threshold }
    : { kind: 'shown', value }
}

/** The people behind one check. */
export async function openCheck(
  context: QueryContext,
  { month, check }: Readonly<{ month: CalendarMonth; check: CheckId }>,
): Promise<BehindList> {
  context.trace({ subjectType: 'return', subjectId: keyOf(month).month, detail: { check } })
  return labelled(context, (await findAll(context, month))[check])
}

async function findAll(context: QueryContext, month: CalendarMonth): Promise<Findings> {
  const { db } = context
  const days = daysOf(month)
  const incomplete = await checks.listIncomplete(db, days)
  const served = (isFound: (person: (typeof incomplete)[number]) => boolean): Subject[] =>
    incomplete.filter(isFound).map(({ person_id }) => ({ person_id, day: null }))
  return {
    openVisits: await checks.listOpenVisits(db, days),
    withoutBirthDate: served(({ birth }) => birth === null),
    estimatedBirthDate: served(({ birth_precision: precision }) => precision === 'age'),
    withoutSex: served(({ sex }) => sex === 'unknown'),
    lateEntries: await lateEntries(context, month),
    duplicates: await likelyDuplicates(context, days),
    unbalanced: await unbalanced(context, month),
  }
}

/** One table of each kind of thing that a return counts. */
const wholes: readonly ReturnTableId[] = ['r1-contacts', 'r2-language', 'r3-needs', 'r5-sent']

/** What the latest signed edition of the month did not count and a corrected one would. */
async function lateEntries(context: QueryContext, month: CalendarMonth): Promise<Subject[]> {
  const { db, centre } = context
  const [latest] = await listEditions(db, keyOf(month))
  if (!latest) return []
  const signed = await listMembers(db, latest.id)
  const known = new Set(
    signed.flatMap(({ members }) => {
      const parsed: readonly Member[] = JSON.parse(members)
      return parsed.map(([id]) => id)
    }),
  )
  const zones = centre.zones.map(({ id }) => id)
  const now = await readMembers({ db, days: daysOf(month), zones }, (one) =>
    wholes.some((whole) => whole === one),
  )
  const late = await Promise.all(
    wholes.map(async (table) => {
      const ids = (now.get(table) ?? []).map(([id]) => id).filter((id) => !known.has(id))
      return subjectsOf(db, layoutOf(table).of, ids)
    }),
  )
  return late.flat()
}

/**
 * Open at the start, and what began, less what ended, is open at the end; unless something ended before it began with
 * one of both days outside the month.
 */
async function unbalanced({ db }: QueryContext, month: CalendarMonth): Promise<Subject[]> {
  const days = daysOf(month)
  const isInside = (day: string) => day >= days.first && day <= days.last
  const turned = await checks.listEndedBeforeBegun(db, days)
  return turned
    .filter(({ begun, ended }) => isInside(begun) !== isInside(ended))
    .map(({ person_id, begun }) => ({ person_id, day: begun }))
}
