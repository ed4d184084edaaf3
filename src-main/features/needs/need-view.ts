import { NeedCode, NeedEnding, UnmetReason } from '#contract/lists.ts'
import type { Need } from '#contract/needs.contract.ts'
import type { QueryContext } from '#main/ipc/context.ts'
import { readableCases } from '#main/features/people/case-reading.service.ts'
import { ownCases } from '#main/features/people/own-cases.service.ts'
import type { VisitedNeed } from './needs.repository.ts'

export type Viewer = Pick<QueryContext, 'db' | 'session' | 'may' | 'clock'>

/** The needs as the one who asks may see them. */
export async function viewNeeds(viewer: Viewer, rows: readonly VisitedNeed[]): Promise<Need[]> {
  const { db, session } = viewer
  const people = rows.flatMap(({ person_id }) => person_id ?? [])
  const own = await ownCases(db, session.staffId, [...new Set(people)])
  const readable = await readableCases(viewer, [...new Set(people)])
  const isIn = (cases: ReadonlySet<string>, { person_id, called_by }: VisitedNeed) =>
    person_id === null ? called_by === session.staffId : cases.has(person_id)
  return rows.map((row) =>
    viewNeed(viewer, row, { isMine: isIn(own, row), reads: isIn(readable, row) }),
  )
}

type Standing = Readonly<{ isMine: boolean; reads: boolean }>

function viewNeed(viewer: Viewer, row: VisitedNeed, { isMine, reads }: Standing): Need {
  const topicOnly = viewer.may('needs.read') && !reads
  const isSecret = row.sensitive === 1 && !(viewer.may('needs.sensitive') && reads)
  // The client's own words would tell what the topic hides, and so would its ending.
  const isHidden = isSecret || topicOnly
  return {
    id: row.id,
    personId: row.person_id,
    visitId: row.visit_id,
    topic: isSecret ? null : NeedCode.parse(row.topic),
    sensitive: row.sensitive === 1,
    quantity: row.quantity,
    detail: isHidden ? '' : row.detail,
    presentedOn: row.presented_on,
    ending: isHidden ? null : NeedEnding.nullable().parse(row.ending),
    unmetReason: isHidden ? null : UnmetReason.nullable().parse(row.unmet_reason),
    endedOn: isHidden ? null : row.ended_on,
    topicOnly,
    mayEnd: !isHidden && mayEnd(viewer, row, isMine),
    version: row.version,
  }
}

/** A caseworker ends the needs of their own cases; at the desk, those that were brought today. */
function mayEnd({ may, clock }: Viewer, row: VisitedNeed, isMine: boolean): boolean {
  if (!may('needs.end')) return false
  const isAtTheDesk = row.visit_id !== null && row.presented_on === clock.today()
  return may('needs.read') ? isMine : isAtTheDesk
}
