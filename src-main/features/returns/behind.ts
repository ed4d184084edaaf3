import type { BehindList } from '#contract/returns.contract.ts'
import { ownCases } from '#main/features/people/own-cases.service.ts'
import { maskedLabelsOf } from '#main/features/people/people.service.ts'
import type { QueryContext } from '#main/ipc/context.ts'
import type { Reader } from '#main/store/database.ts'
import { inSlices } from '#main/store/in-slices.ts'
import { listSubjects } from './facts.repository.ts'
import type { Counted } from './tabulate.ts'

export type Subject = Readonly<{
  person_id: string | null
  day: string | null
  /** With a sensitive need behind it. */
  is_sensitive?: number
}>

type Asking = Pick<QueryContext, 'db' | 'session' | 'may' | 'clock'>

/** Whom these contacts, needs, letters or plans were about. */
export async function subjectsOf(
  db: Reader,
  of: Counted,
  ids: readonly string[],
): Promise<Subject[]> {
  if (of === 'person') return ids.map((id) => ({ person_id: id, day: null }))
  return inSlices(ids, (slice) => listSubjects(db, of, slice))
}

/**
 * A manager sees who, a caseworker only people of their own cases. Who has a sensitive need is no manager's business: no
 * list of contacts, needs or letters names these people, only how many are left out.
 */
export async function labelled(context: Asking, subjects: readonly Subject[]): Promise<BehindList> {
  const { db, session, may } = context
  const told = may('needs.sensitive') ? subjects : subjects.filter((one) => !one.is_sensitive)
  const ids = told.flatMap(({ person_id }) => person_id ?? [])
  const labels = await maskedLabelsOf(context, ids)
  const people = told.map(({ person_id, day }) => ({
    person: (person_id && labels.get(person_id)) || null,
    day,
  }))
  const leftOut = subjects.length - told.length
  if (session.role === 'manager') return { people, leftOut }
  const own = await ownCases(db, session.staffId, ids)
  return { people: people.filter(({ person }) => person && own.has(person.id)), leftOut }
}
