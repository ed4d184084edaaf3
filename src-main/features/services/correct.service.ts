import type { CorrectedHelp, ServiceGiven } from '#contract/services.contract.ts'
import { forgetHalfTyped } from '#main/features/drafts/drafts.service.ts'
import { findVisitOf } from '#main/features/visits/visit-lookup.service.ts'
import type { CommandContext, Trace } from '#main/ipc/context.ts'
import type { Context } from '#main/ipc/handlers.ts'
import type { RefusalOf } from '#main/ipc/refusal.ts'
import { placeOf } from './help-place.ts'
import { viewServices } from './service-view.ts'
import { getService, requireNeedOf } from './services.service.ts'
import * as services from './services.repository.ts'
import type { NamedService } from './services.repository.ts'

type Seen = Readonly<{ id: string; version: number }>
type Changing = Omit<CommandContext, 'refusal'> &
  Readonly<{
    refusal: RefusalOf<'service-not-found' | 'not-yours-to-change' | 'only-help-of-served'>
  }>

/** Sets right what was written down; whom it was given to, and who gave it, stay. */
export async function correctService(
  context: Context<'services.correct'>,
  { kind, units, minutes, needId, visitId, day, ...seen }: CorrectedHelp,
): Promise<ServiceGiven> {
  const row = await getChangeable(context, seen)
  // Where it already stands it may stay, also after the day on which the desk could put it there.
  const stays = visitId !== null && visitId === row.visit_id
  const place = stays
    ? { visitId, personId: row.person_id, day: row.day }
    : await placeOf(context, { visitId, personId: row.person_id, day })
  if (place.personId !== row.person_id) throw context.refusal('visit-not-found')
  if (!stays) await requireServedWithout(context, row)
  await requireNeedOf(context, needId, place)
  const change = { kind, units, minutes, need_id: needId, visit_id: visitId, day: place.day }
  await services.updateService(context.db, row, change)
  context.trace({ subjectId: row.id, detail: wasOf(row) })
  return getService(context, row.id)
}

export async function takeBackService(
  context: Context<'services.takeBack'>,
  seen: Seen,
): Promise<Record<string, never>> {
  const row = await getChangeable(context, seen)
  await requireServedWithout(context, row)
  await services.deleteService(context.db, row.id)
  await forgetHalfTyped(context.db, row.id)
  context.trace({ subjectId: row.id, detail: wasOf(row) })
  return {}
}

/** Help as the one who changes it has seen it, if it is theirs to change. */
async function getChangeable(context: Changing, { id, version }: Seen): Promise<NamedService> {
  const row = await services.findService(context.db, id)
  const [current] = row ? await viewServices(context, [row]) : []
  if (!row || !current) throw context.refusal('service-not-found')
  if (!current.mayChange) throw context.refusal('not-yours-to-change')
  if (row.version !== version) throw context.refusal('stale', { current })
  return row
}

/** A visit that ended as served keeps help that made it so. */
async function requireServedWithout({ db, refusal }: Changing, row: NamedService): Promise<void> {
  if (!row.visit_id || (await findVisitOf(db, row.visit_id))?.ending !== 'served') return
  const given = await services.listServicesOfVisit(db, row.visit_id)
  if (given.length === 1) throw refusal('only-help-of-served')
}

/** What stood there before, for the log: codes, numbers and ids, nobody's words. */
function wasOf(row: NamedService): NonNullable<Trace['detail']> {
  return {
    ...(row.person_id && { person: row.person_id }),
    ...(row.visit_id && { visit: row.visit_id }),
    ...(row.need_id && { need: row.need_id }),
    kind: row.kind,
    units: row.units,
    minutes: row.minutes,
    day: row.day,
    version: row.version,
  }
}
