import { isSensitiveNeed, NeedCode } from '#contract/lists.ts'
import type { Behind } from '#contract/returns.contract.ts'
import { ownCases } from '#main/features/people/own-cases.service.ts'
import { labelsOf } from '#main/features/people/people.service.ts'
import type { QueryContext } from '#main/ipc/context.ts'
import { inSlices } from '#main/store/in-slices.ts'
import { listSubjects } from './facts.repository.ts'
import type { Layout } from './tabulate.ts'

export type Subject = Readonly<{ person_id: string | null; day: string | null }>

type Asking = Pick<QueryContext, 'db' | 'session' | 'may'>

/** Whom these contacts, needs or letters were about. */
export async function subjectsOf(
  context: Pick<Asking, 'db' | 'may'>,
  of: Layout['of'],
  ids: readonly string[],
): Promise<Subject[]> {
  if (of === 'person') return ids.map((id) => ({ person_id: id, day: null }))
  const subjects = await inSlices(ids, (slice) => listSubjects(context.db, of, slice))
  return subjects.filter(({ topic }) => topic === null || isTold(context, topic))
}

/** Who has a sensitive need is no manager's business: such rows do not open, and no list names these people. */
export function isTold({ may }: Pick<Asking, 'may'>, topic: string): boolean {
  const need = NeedCode.safeParse(topic).data
  return need === undefined || !isSensitiveNeed(need) || may('needs.sensitive')
}

/** A manager sees who; a caseworker only people of their own cases. */
export async function labelled(
  { db, session }: Pick<Asking, 'db' | 'session'>,
  subjects: readonly Subject[],
): Promise<Behind[]> {
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
