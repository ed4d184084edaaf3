import type { Behind, ReturnTableId } from '#contract/returns.contract.ts'
import { ownCases } from '#main/features/people/own-cases.service.ts'
import { labelsOf } from '#main/features/people/people.service.ts'
import type { QueryContext } from '#main/ipc/context.ts'
import { inSlices } from '#main/store/in-slices.ts'
import { listSubjects } from './facts.repository.ts'
import { findFigures, keyOf, type Which } from './returns.service.ts'
import { behind, type FigureTable } from './tabulate.ts'

type Number = Which & Readonly<{ table: ReturnTableId; row: string | null; column: string | null }>

type Opening = QueryContext<'return-not-signed' | 'no-such-number' | 'sensitive-number'>

/** Who stands behind a number: a manager sees their identity, a caseworker only people of their own cases. */
export async function openNumber(
  context: Opening,
  { table: id, row, column, ...which }: Number,
): Promise<Behind[]> {
  const { db, session, refusal, trace } = context
  const { figures } = await findFigures(context, which)
  const found = figures.tables.find((one) => one.id === id)
  if (!found) throw refusal('no-such-number')
  const table = withoutUntold(context, found)
  if (row !== null && found.rows.includes(row) && !table.rows.includes(row)) {
    throw refusal('sensitive-number')
  }
  trace({ subjectType: 'return', subjectId: keyOf(which.month).month, detail: { table: id } })
  const subjects = await subjectsOf(context, table, [...behind(table, row, column)])
  const ids = subjects.flatMap(({ person_id }) => person_id ?? [])
  const labels = await labelsOf(db, ids)
  const list = subjects.map(({ person_id, day }) => ({
    person: (person_id && labels.get(person_id)) || null,
    day,
  }))
  if (session.role === 'manager') return list
  const own = await ownCases(db, session.staffId, ids)
  return list.filter(({ person }) => person && own.has(person.id))
}

/** Who has a sensitive need is no manager's business: such rows do not open, and no total names these people. */
function withoutUntold({ may }: Opening, table: FigureTable): FigureTable {
  if (table.of !== 'need' || may('needs.sensitive')) return table
  const isTold = (row: string) => !table.sensitive?.includes(row)
  return {
    ...table,
    rows: table.rows.filter(isTold),
    counted: table.counted.filter(({ row }) => isTold(row)),
  }
}

async function subjectsOf({ db }: Opening, { of }: FigureTable, ids: readonly string[]) {
  if (of === 'person') return ids.map((id) => ({ id, person_id: id, day: null }))
  return inSlices(ids, (slice) => listSubjects(db, of, slice))
}
