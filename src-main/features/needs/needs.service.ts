import { isSensitiveNeed } from '#contract/lists.ts'
import type { AddedNeed, EndedNeed, Need, NewNeed } from '#contract/needs.contract.ts'
import type { CommandContext } from '#main/ipc/context.ts'
import type { Context } from '#main/ipc/handlers.ts'
import type { RefusalOf } from '#main/ipc/refusal.ts'
import type { Writer } from '#main/store/database.ts'
import { forgetHalfTyped } from '#main/features/drafts/drafts.service.ts'
import { ownCases } from '#main/features/people/own-cases.service.ts'
import { labelsOf } from '#main/features/people/people.service.ts'
import { findVisitOf } from '#main/features/visits/visit-lookup.service.ts'
import { raiseToCrisis } from '#main/features/visits/crisis.service.ts'
import { viewNeeds, type Viewer } from './need-view.ts'
import * as needs from './needs.repository.ts'
import type { NeedRow } from './needs.table.ts'

type Whose = Readonly<{ personId: string | null; visitId: string | null }>

/** What somebody came about, within the caller's transaction. */
export async function presentNeed(
  { db, clock, newId, session }: CommandContext,
  { topic, quantity, detail }: NewNeed,
  { personId, visitId }: Whose,
): Promise<string> {
  const id = newId()
  await needs.insertNeed(db, {
    id,
    person_id: personId,
    visit_id: visitId,
    topic,
    sensitive: isSensitiveNeed(topic) ? 1 : 0,
    quantity,
    detail,
    presented_at: clock.now(),
    presented_on: clock.today(),
    ending: null,
    unmet_reason: null,
    ended_on: null,
    ended_by: null,
    recorded_by: session.staffId,
    version: 1,
  })
  return id
}

export async function addNeed(context: Context<'needs.add'>, added: AddedNeed): Promise<Need> {
  const whose = await whoseNeed(context, added)
  const id = await presentNeed(context, added, whose)
  if (whose.visitId && isSensitiveNeed(added.topic)) await raiseToCrisis(context, whose.visitId)
  return getNeed(context, id)
}

/** At a visit anybody of the desk writes it; to a file, only who works on the case. */
async function whoseNeed(
  context: Context<'needs.add'>,
  { visitId, personId }: AddedNeed,
): Promise<Whose> {
  const { db, session, refusal } = context
  if (visitId) {
    const visit = await findVisitOf(db, visitId)
    if (!visit) throw refusal('visit-not-found')
    return { visitId, personId: visit.person_id }
  }
  if (!personId || !(await labelsOf(context, [personId])).has(personId)) {
    throw refusal('person-not-found')
  }
  const own = await ownCases(db, session.staffId, [personId])
  if (!own.has(personId)) throw refusal('not-your-case')
  return { visitId: null, personId }
}

type Ender = Viewer &
  Readonly<{
    db: Writer
    refusal: RefusalOf<'need-not-found' | 'already-ended' | 'not-your-case'>
  }>

/** Ends a need; gives the version it had, so that the ending can be taken back. */
export async function endNeed(
  context: Ender,
  ended: EndedNeed,
): Promise<Pick<NeedRow, 'id' | 'version'>> {
  const { db, session, clock, refusal } = context
  const { row, need } = await getEndable(context, ended.id)
  if (row.version !== ended.version) throw refusal('stale', { current: need })
  if (row.ending) throw refusal('already-ended')
  await needs.updateEnding(db, row, {
    ending: ended.ending,
    unmet_reason: ended.unmetReason,
    ended_on: clock.today(),
    ended_by: session.staffId,
  })
  await forgetHalfTyped(db, row.id, 'need-end')
  return { id: row.id, version: row.version }
}

export async function reopenNeed(
  context: Context<'needs.reopen'>,
  { id, version }: Pick<NeedRow, 'id' | 'version'>,
): Promise<Need> {
  const { db, refusal } = context
  const { row, need } = await getEndable(context, id)
  if (row.version !== version) throw refusal('stale', { current: need })
  if (!row.ending) throw refusal('not-ended')
  await needs.updateEnding(db, row, noEnding)
  return getNeed(context, id)
}

/** Takes an ending back if nothing has happened to the need since. */
export async function restoreNeed(
  db: Writer,
  { id, version }: Pick<NeedRow, 'id' | 'version'>,
): Promise<boolean> {
  return needs.updateEnding(db, { id, version: version + 1 }, noEnding)
}

/** True if a visit had only the needs it was brought with, as they were brought, and they are gone. */
export async function takeBackNeeds(
  db: Writer,
  visitId: string,
  brought: readonly string[],
): Promise<boolean> {
  const there = await needs.listNeedsOfVisits(db, [visitId])
  const untouched = there.every(({ id, version }) => brought.includes(id) && version === 1)
  if (!untouched || (await needs.isReferred(db, brought))) return false
  await needs.deleteNeedsOfVisit(db, visitId)
  for (const { id } of there) await forgetHalfTyped(db, id)
  return true
}

/** A need as the one who asks may see it, where there is one. */
export async function findVisibleNeed(viewer: Viewer, id: string): Promise<Need | undefined> {
  const row = await needs.findNeed(viewer.db, id)
  const [need] = row ? await viewNeeds(viewer, [row]) : []
  return need
}

export async function getNeed(viewer: Viewer, id: string): Promise<Need> {
  const need = await findVisibleNeed(viewer, id)
  if (!need) throw new Error('A need of this desk is gone')
  return need
}

/** The needs of these visits, as the one who asks may see them; who may see none gets none. */
export async function needsOfVisits(
  viewer: Viewer,
  visitIds: readonly string[],
): Promise<ReadonlyMap<string | null, readonly Need[]>> {
  if (!viewer.may('needs.ofVisit')) return new Map()
  const rows = await needs.listNeedsOfVisits(viewer.db, visitIds)
  return Map.groupBy(await viewNeeds(viewer, rows), ({ visitId }) => visitId)
}

export async function needsOfPerson(viewer: Viewer, personId: string): Promise<Need[]> {
  return viewNeeds(viewer, await needs.listNeedsOfPerson(viewer.db, personId))
}

const noEnding = { ending: null, unmet_reason: null, ended_on: null, ended_by: null }

async function getEndable(
  context: Viewer & Readonly<{ refusal: RefusalOf<'need-not-found' | 'not-your-case'> }>,
  id: string,
) {
  const row = await needs.findNeed(context.db, id)
  const [need] = row ? await viewNeeds(context, [row]) : []
  if (!row || !need) throw context.refusal('need-not-found')
  if (!need.mayEnd) throw context.refusal('not-your-case')
  return { row, need }
}
