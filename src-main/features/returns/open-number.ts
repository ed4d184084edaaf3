import { daysOf } from '#contract/calendar/month.ts'
import type { Behind, ReturnTableId } from '#contract/returns.contract.ts'
import type { QueryContext } from '#main/ipc/context.ts'
import { isTold, labelled, subjectsOf } from './behind.ts'
import { kindOf, readMembers } from './members.ts'
import { findMembers } from './returns.repository.ts'
import { getSigned, keyOf, type Which } from './returns.service.ts'
import { behind, type Member } from './tabulate.ts'

type Number = Which & Readonly<{ table: ReturnTableId; row: string | null; column: string | null }>

type Opening = QueryContext<'return-not-signed' | 'no-such-number' | 'sensitive-number'>

/** Who stands behind a number: a manager sees their identity, a caseworker only people of their own cases. */
export async function openNumber(
  context: Opening,
  { table, row, column, ...which }: Number,
): Promise<Behind[]> {
  const { refusal, trace } = context
  const members = await findList(context, which, table)
  if (row !== null && table === 'r3-needs' && !isTold(context, row)) {
    throw refusal('sensitive-number')
  }
  trace({ subjectType: 'return', subjectId: keyOf(which.month).month, detail: { table } })
  const ids = [...behind(members, row, column)]
  return labelled(context, await subjectsOf(context, kindOf(table), ids))
}

/** As it was signed, or as the month is now. */
async function findList(
  context: Opening,
  which: Which,
  table: ReturnTableId,
): Promise<readonly Member[]> {
  const { db, centre, refusal } = context
  if (which.edition !== null) {
    const { id } = await getSigned(context, which)
    const list = await findMembers(db, id, table)
    if (!list) throw refusal('no-such-number')
    return JSON.parse(list.members)
  }
  const zones = centre.zones.map(({ id }) => id)
  const month = { db, days: daysOf(which.month), zones }
  return (await readMembers(month, (one) => one === table)).get(table) ?? []
}
