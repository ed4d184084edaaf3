import { daysOf } from '#contract/calendar/month.ts'
import type { BehindList, ReturnMeasureId, ReturnTableId } from '#contract/returns.contract.ts'
import type { QueryContext } from '#main/ipc/context.ts'
import { labelled, subjectsOf } from './behind.ts'
import { measureLists } from './measure-lists.ts'
import { layoutOf, readMembers } from './members.ts'
import { findMembers } from './returns.repository.ts'
import { getSigned, keyOf, type Which } from './returns.service.ts'
import { behind, type Member } from './tabulate.ts'

type Number = Which & Readonly<{ table: ReturnTableId; row: string | null; column: string | null }>

type Opening = QueryContext<'return-not-signed' | 'no-such-number' | 'sensitive-number'>

/** Who stands behind a number: a manager sees their identity, a caseworker only people of their own cases. */
export async function openNumber(
  context: Opening,
  { table, row, column, ...which }: Number,
): Promise<BehindList> {
  const { db, may, refusal, trace } = context
  const { of, sensitive = [] } = layoutOf(table)
  const members = await findList(context, which, table)
  const told = members.filter(([, down]) => may('needs.sensitive') || !sensitive.includes(down))
  if (row !== null && sensitive.includes(row) && !may('needs.sensitive')) {
    throw refusal('sensitive-number')
  }
  trace({ subjectType: 'return', subjectId: keyOf(which.month).month, detail: { table } })
  const ids = behind(told, row, column)
  const { people, leftOut } = await labelled(context, await subjectsOf(db, of, [...ids]))
  return { people, leftOut: leftOut + behind(members, row, column).size - ids.size }
}

/** Who stands behind a measure, by the same rules. */
export async function openMeasure(
  context: QueryContext<'return-not-signed' | 'no-such-number'>,
  { measure, ...which }: Which & Readonly<{ measure: ReturnMeasureId }>,
): Promise<BehindList> {
  const members = await findList(context, which, measure)
  context.trace({
    subjectType: 'return',
    subjectId: keyOf(which.month).month,
    detail: { measure },
  })
  const ids = members.map(([id]) => id)
  return labelled(context, await subjectsOf(context.db, measureLists[measure].of, ids))
}

/** As it was signed, or as the month is now. */
async function findList(
  context: QueryContext<'return-not-signed' | 'no-such-number'>,
  which: Which,
  list: ReturnTableId | ReturnMeasureId,
): Promise<readonly Member[]> {
  const { db, centre, refusal } = context
  if (which.edition !== null) {
    const { id } = await getSigned(context, which)
    const found = await findMembers(db, id, list)
    if (!found) throw refusal('no-such-number')
    return JSON.parse(found.members)
  }
  const zones = centre.zones.map(({ id }) => id)
  const month = { db, days: daysOf(which.month), zones }
  return (await readMembers(month, (one) => one === list)).get(list) ?? []
}
