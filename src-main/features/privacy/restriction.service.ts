import type { Correction, Restriction } from '#contract/privacy.contract.ts'
import { correctionsOf } from '#main/features/people/corrections.service.ts'
import { checkDayAhead } from '#main/ipc/check-day.ts'
import type { QueryContext } from '#main/ipc/context.ts'
import type { Context } from '#main/ipc/handlers.ts'
import { Refusal } from '#main/ipc/refusal.ts'
import * as decisions from './decisions.repository.ts'
import type { NamedRestriction } from './decisions.repository.ts'
import { reaches, requireReach } from './erasures.service.ts'
import { requireKnown } from './require-known.ts'

type OfPerson = Readonly<{ personId: string }>

/** That processing rests is for everybody to see; why, and that somebody asked to be erased, for who acts on it. */
export async function ofPerson(
  context: QueryContext<'person-not-found'>,
  { personId }: OfPerson,
): Promise<{ restriction: Restriction | null; answerBy: string | null }> {
  const { db } = context
  await requireKnown(context, personId)
  const row = await decisions.findRestriction(db, personId)
  const mayKnow = await reaches(context, personId)
  const request = mayKnow ? await decisions.findOpenRequest(db, personId) : undefined
  const restriction = row ? toRestriction(row) : null
  return {
    restriction: restriction && (mayKnow ? restriction : { ...restriction, ...unsaid }),
    answerBy: request?.answer_by ?? null,
  }
}

const unsaid = { reason: '', askerName: '' }

type Restricting = OfPerson &
  Pick<Restriction, 'ground' | 'reason' | 'asker' | 'askerName' | 'reviewOn'>

/** From now on the file is read and not changed, and nothing of it leaves, until somebody lifts it. */
export async function restrict(
  context: Context<'privacy.restrict'>,
  { personId, ground, reason, asker, askerName, reviewOn }: Restricting,
): Promise<Restriction> {
  const { db, clock, newId, session, refusal, trace } = context
  await requireReach(context, personId)
  checkDayAhead(context, { field: 'reviewOn', day: reviewOn })
  if (await decisions.findRestriction(db, personId)) throw refusal('already-restricted')
  const row = {
    id: newId(),
    person_id: personId,
    ground,
    reason,
    asker,
    asker_name: asker === 'person' || asker === 'centre' ? '' : askerName,
    since: clock.today(),
    review_on: reviewOn,
    placed_by: session.staffId,
    lifted_at: null,
    lifted_by: null,
    lifted_why: '',
    version: 1,
  }
  await decisions.insertRestriction(db, row)
  trace({ detail: { person: personId, ground } })
  return toRestriction({ ...row, placed_by_name: session.name })
}

type Lifting = Readonly<{ id: string; version: number; reason: string }>

export async function lift(
  { db, clock, session, refusal, trace }: Context<'privacy.lift'>,
  { id, version, reason }: Lifting,
): Promise<Record<string, never>> {
  const row = await decisions.findRestrictionById(db, id)
  if (!row || row.lifted_at !== null) throw refusal('not-restricted')
  const lifted = { lifted_at: clock.now(), lifted_by: session.staffId, lifted_why: reason }
  if (!(await decisions.liftRestriction(db, { id, version }, lifted))) {
    throw refusal('stale', { current: toRestriction(row) })
  }
  trace({ detail: { person: row.person_id } })
  return {}
}

export async function listCorrections(
  context: QueryContext<'person-not-found' | 'not-your-case'>,
  { personId }: OfPerson,
): Promise<Correction[]> {
  await requireReach(context, personId)
  context.trace({ subjectType: 'person', subjectId: personId })
  return correctionsOf(context.db, personId)
}

/** Nothing of such a file leaves: asked before a paper is printed or saved. Changes are stopped in the store itself. */
export async function refuseWhileResting(
  { db }: Pick<QueryContext, 'db'>,
  personId: string | null,
): Promise<void> {
  const isResting = personId && (await decisions.findRestriction(db, personId))
  if (isResting) throw new Refusal('processing-restricted')
}

function toRestriction(row: NamedRestriction): Restriction {
  return {
    id: row.id,
    personId: row.person_id,
    ground: row.ground,
    reason: row.reason,
    asker: row.asker,
    askerName: row.asker_name,
    since: row.since,
    reviewOn: row.review_on,
    placedBy: row.placed_by_name,
    version: row.version,
  }
}
