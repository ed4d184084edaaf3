import type { DuePrivacy } from '#contract/due.contract.ts'
import { maskedLabelsOf } from '#main/features/people/people.service.ts'
import type { Viewer } from '#main/features/restricted/hidden-files.service.ts'
import type { QueryContext } from '#main/ipc/context.ts'
import * as decisions from './decisions.repository.ts'

/** For the due list of who protects data: requests that wait for an answer, restrictions to be looked at again. */
export async function listDuePrivacy(
  viewer: Viewer & Pick<QueryContext, 'may'>,
): Promise<DuePrivacy[]> {
  const { db, may } = viewer
  if (!may('privacy.read')) return []
  const due = [
    ...(await decisions.listOpenRequests(db)).map((one) => ({ ...one, kind: 'erasure' as const })),
    ...(await decisions.listReviews(db)).map((one) => ({ ...one, kind: 'restriction' as const })),
  ]
  const labels = await maskedLabelsOf(
    viewer,
    due.map(({ person_id }) => person_id),
  )
  return due.flatMap(({ kind, id, person_id, due_on }) => {
    const person = labels.get(person_id)
    return person ? [{ kind, dueOn: due_on, recordId: id, person }] : []
  })
}
