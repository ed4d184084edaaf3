import { HelpKind } from '#contract/lists.ts'
import type { ServiceGiven } from '#contract/services.contract.ts'
import { ownCases } from '#main/features/people/own-cases.service.ts'
import type { QueryContext } from '#main/ipc/context.ts'
import type { NamedService } from './services.repository.ts'

export type Viewer = Pick<QueryContext, 'db' | 'session' | 'may' | 'clock'>

/** Help given, with whether the one who asks may change it. */
export async function viewServices(
  viewer: Viewer,
  rows: readonly NamedService[],
): Promise<ServiceGiven[]> {
  const people = rows.flatMap(({ person_id }) => person_id ?? [])
  const own = await ownCases(viewer.db, viewer.session.staffId, [...new Set(people)])
  return rows.map((row) => toService(row, mayChange(viewer, row, own)))
}

/** The team of the case sets right whatever was written; at the desk, one's own of today. */
function mayChange(
  { session, may, clock }: Viewer,
  { person_id, given_by, day }: NamedService,
  own: ReadonlySet<string>,
): boolean {
  if (!may('services.write')) return false
  const isOwnCase = person_id !== null && own.has(person_id)
  const isOfThisDesk = given_by === session.staffId && day === clock.today()
  return (isOwnCase && may('services.ofPerson')) || isOfThisDesk
}

function toService(row: NamedService, isChangeable: boolean): ServiceGiven {
  return {
    id: row.id,
    visitId: row.visit_id,
    personId: row.person_id,
    needId: row.need_id,
    kind: HelpKind.parse(row.kind),
    units: row.units,
    minutes: row.minutes,
    day: row.day,
    givenBy: row.given_by_name,
    mayChange: isChangeable,
    version: row.version,
  }
}
