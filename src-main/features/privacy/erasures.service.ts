import { answerBy } from '#contract/calendar/answer-terms.ts'
import type { ErasureRequest } from '#contract/privacy.contract.ts'
import { isOnTeam } from '#main/features/people/case-team.service.ts'
import { maskedLabelsOf } from '#main/features/people/people.service.ts'
import type { Viewer } from '#main/features/restricted/hidden-files.service.ts'
import { readCopies } from '#main/features/upkeep/copies.service.ts'
import { checkDayDone } from '#main/ipc/check-day.ts'
import type { QueryContext } from '#main/ipc/context.ts'
import type { Context } from '#main/ipc/handlers.ts'
import type { RefusalOf } from '#main/ipc/refusal.ts'
import * as decisions from './decisions.repository.ts'
import type { NamedRequest } from './decisions.repository.ts'
import { anonymise } from './erase.service.ts'
import { requireKnown } from './require-known.ts'

type Asking = Viewer & Pick<QueryContext, 'parts'>

export async function listErasures(viewer: Asking): Promise<ErasureRequest[]> {
  return view(viewer, await decisions.listRequests(viewer.db))
}

type Asked = Readonly<{ personId: string }> &
  Pick<ErasureRequest, 'askedOn' | 'asker' | 'askerName' | 'manner'>

/** A caseworker writes down what somebody of their own cases asks; who reads requests, of anybody. */
export async function recordErasure(
  context: Context<'privacy.recordErasure'>,
  { personId, askedOn, asker, askerName, manner }: Asked,
): Promise<ErasureRequest> {
  const { db, clock, centre, newId, session, refusal, trace } = context
  await requireReach(context, personId)
  checkDayDone(context, { field: 'askedOn', day: askedOn })
  if (await decisions.findOpenRequest(db, personId)) throw refusal('already-asked')
  const id = newId()
  await decisions.insertRequest(db, {
    id,
    person_id: personId,
    asked_on: askedOn,
    asker,
    asker_name: asker === 'person' ? '' : askerName,
    manner,
    answer_by: answerBy(askedOn, centre),
    recorded_at: clock.now(),
    recorded_by: session.staffId,
    state: 'open',
    decided_on: null,
    decided_by: null,
    ground: null,
    reason: '',
    extended_on: null,
    extended_why: '',
    version: 1,
  })
  trace({ detail: { person: personId } })
  return getErasure(context, id)
}

type Reaching = Pick<QueryContext, 'db' | 'session' | 'may'> &
  Readonly<{ refusal: RefusalOf<'person-not-found' | 'not-your-case'> }>

/** A caseworker acts for their own cases alone. */
export async function requireReach(context: Reaching, personId: string): Promise<void> {
  await requireKnown(context, personId)
  if (!(await reaches(context, personId))) throw context.refusal('not-your-case')
}

/** Who protects data, of every file; a caseworker of their own cases. */
export async function reaches(
  { db, session, may }: Pick<QueryContext, 'db' | 'session' | 'may'>,
  personId: string,
): Promise<boolean> {
  return (
    may('privacy.read') ||
    (may('privacy.propose') && (await isOnTeam(db, personId, session.staffId)))
  )
}

type Seen = Readonly<{ id: string; version: number }>

/** Erases at once what the retention clock would erase in time, whatever was kept back or restricted. */
export async function carryOut(
  context: Context<'privacy.carryOut'>,
  seen: Seen,
): Promise<ErasureRequest> {
  const { db, clock, session, parts, afterCommit, trace } = context
  const { person_id: personId } = await openRequest(context, seen)
  const restriction = await decisions.findRestriction(db, personId)
  if (restriction) {
    await decisions.liftRestriction(db, restriction, {
      lifted_at: clock.now(),
      lifted_by: session.staffId,
      lifted_why: '',
    })
  }
  await decide(context, seen, { state: 'carried-out', ground: null, reason: '' })
  const reasons = await anonymise(context, personId)
  trace({ detail: { person: personId, reasons } })
  parts.upkeep.wipeAfter(afterCommit)
  return getErasure(context, seen.id)
}

type Deciding = Asking & Readonly<{ refusal: RefusalOf<'request-not-found' | 'already-decided'> }>
type Refusing = Seen & Readonly<{ ground: NonNullable<ErasureRequest['ground']>; reason: string }>

export async function refuse(
  context: Context<'privacy.refuse'>,
  { id, version, ground, reason }: Refusing,
): Promise<ErasureRequest> {
  const { person_id: person } = await openRequest(context, { id, version })
  await decide(context, { id, version }, { state: 'refused', ground, reason })
  context.trace({ detail: { person, ground } })
  return getErasure(context, id)
}

export async function openRequest(context: Deciding, { id, version }: Seen): Promise<NamedRequest> {
  const { db, refusal } = context
  const row = await decisions.findRequest(db, id)
  if (!row) throw refusal('request-not-found')
  if (row.state !== 'open') throw refusal('already-decided')
  if (row.version !== version) throw refusal('stale', { current: await getErasure(context, id) })
  return row
}

async function decide(
  { db, clock, session }: Context<'privacy.refuse'>,
  seen: Seen,
  decision: Pick<NamedRequest, 'state' | 'ground' | 'reason'>,
): Promise<void> {
  const decided = { decided_on: clock.today(), decided_by: session.staffId }
  await decisions.updateRequest(db, seen, { ...decision, ...decided })
}

export async function getErasure(viewer: Asking, id: string): Promise<ErasureRequest> {
  const row = await decisions.findRequest(viewer.db, id)
  const [request] = row ? await view(viewer, [row]) : []
  if (!request) throw new Error('A request that was just written is not there')
  return request
}

async function view(viewer: Asking, rows: readonly NamedRequest[]): Promise<ErasureRequest[]> {
  const labels = await maskedLabelsOf(
    viewer,
    rows.map(({ person_id }) => person_id),
  )
  const carriedOut = await decisions.listCarryingOut(viewer.db)
  const copiesOf = await readCopies(viewer)
  return rows.flatMap((row) => {
    const person = labels.get(row.person_id)
    if (!person) return []
    return {
      id: row.id,
      person,
      askedOn: row.asked_on,
      asker: row.asker,
      askerName: person.hidden ? '' : row.asker_name,
      manner: row.manner,
      answerBy: row.answer_by,
      extendedOn: row.extended_on,
      extendedWhy: person.hidden ? '' : row.extended_why,
      recordedBy: row.recorded_by_name,
      state: row.state,
      decidedOn: row.decided_on,
      ground: row.ground,
      reason: person.hidden ? '' : row.reason,
      // The row of an act in hand is written after it: every copy is older.
      inCopies: row.state === 'carried-out' ? copiesOf(carriedOut.get(row.id) ?? Infinity) : null,
      version: row.version,
    }
  })
}
