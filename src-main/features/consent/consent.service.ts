import { z } from 'zod'
import { type Consent, type NewConsent, SharedGroup } from '#contract/consent.contract.ts'
import type { PersonLabel } from '#contract/people.contract.ts'
import { readableCases } from '#main/features/people/case-reading.service.ts'
import { labelsOf, maskedLabelsOf } from '#main/features/people/people.service.ts'
import { checkDayDone, checkOrder } from '#main/ipc/check-day.ts'
import type { QueryContext } from '#main/ipc/context.ts'
import type { Context } from '#main/ipc/handlers.ts'
import type { Reader } from '#main/store/database.ts'
import * as consents from './consent.repository.ts'
import type { RecordedConsent } from './consent.repository.ts'
import type { ConsentRow } from './consent.table.ts'
import { type Grounds, groundsOn, isReplaced } from './what-holds.ts'

export async function recordConsent(
  context: Context<'consent.record'>,
  wanted: NewConsent,
): Promise<Consent> {
  const { db, clock, newId, session, refusal, trace } = context
  if (!(await labelsOf(context, [wanted.personId])).has(wanted.personId)) {
    throw refusal('person-not-found')
  }
  const { decidedOn, validUntil } = wanted
  checkDayDone(context, { field: 'decidedOn', day: decidedOn })
  checkOrder(context, { field: 'validUntil', day: validUntil, notBefore: decidedOn })
  if (wanted.decision !== 'refused' && wanted.purpose === 'referral' && wanted.scope.length === 0) {
    throw refusal('scope-empty')
  }
  const row = {
    ...toRow(wanted),
    id: newId(),
    recorded_at: clock.now(),
    recorded_by: session.staffId,
  }
  await consents.insertConsent(db, row)
  trace({ detail: { person: wanted.personId, decision: wanted.decision } })
  return toConsent({ ...row, recorded_by_name: session.name }, clock.today())
}

/** From that day on nothing more leaves the desk under it; what has left stays recorded. */
export async function withdrawConsent(
  context: Context<'consent.withdraw'>,
  { id, on, version }: Readonly<{ id: string; on: string; version: number }>,
): Promise<Consent> {
  const { db, clock, refusal } = context
  const current = await consents.findConsent(db, id)
  if (!current) throw refusal('consent-not-found')
  if (current.withdrawn_on) throw refusal('already-withdrawn')
  checkDayDone(context, { field: 'on', day: on })
  checkOrder(context, { field: 'on', day: on, notBefore: current.decided_on })
  const today = clock.today()
  if (!(await consents.updateWithdrawn(db, { id, version, on }))) {
    throw refusal('stale', { current: toConsent(current, today) })
  }
  return toConsent({ ...current, withdrawn_on: on, version: version + 1 }, today)
}

export async function listConsents(context: QueryContext, personId: string): Promise<Consent[]> {
  const { db, clock } = context
  const today = clock.today()
  const readable = await readableReasons(context, [personId])
  const all = (await consents.listConsents(db, personId)).map((row) => toConsent(row, today))
  return all.map((one) => ({
    ...one,
    ...(!readable.has(personId) && unread),
    valid: one.valid && !isReplaced(one, all, today),
  }))
}

export async function listOverrides(
  context: QueryContext,
): Promise<(Consent & { person: PersonLabel })[]> {
  const { db, clock } = context
  const rows = await consents.listOverrides(db)
  const personIds = rows.map(({ person_id }) => person_id)
  const labels = await maskedLabelsOf(context, personIds)
  const readable = await readableReasons(context, personIds)
  return rows.flatMap((row) => {
    const person = labels.get(row.person_id)
    if (!person) return []
    const consent = toConsent(row, clock.today())
    return {
      ...consent,
      ...(!readable.has(row.person_id) && unread),
      ...(person.hidden && unsaid),
      person,
    }
  })
}

/** Of whom among them the words of an override may be read: what is written there belongs to the case. */
async function readableReasons(
  context: QueryContext,
  personIds: readonly string[],
): Promise<ReadonlySet<string>> {
  return context.may('consent.reason') ? new Set(personIds) : readableCases(context, personIds)
}

const unread = { reason: '' }

/** Of a hidden file only that there was an override, when, on which ground and by whom: a manager answers for each. */
const unsaid = { recipientId: null, scope: [], ...unread }

/** On what ground each group of facts may be told to this recipient on this day. */
export async function coveredBy(
  db: Reader,
  asked: Readonly<{ personId: string; recipientId: string; day: string }>,
): Promise<Grounds> {
  const rows = await consents.listConsents(db, asked.personId)
  const toThem = rows.filter(
    (row) =>
      row.purpose === 'referral' &&
      row.decided_on <= asked.day &&
      (row.recipient_id === null || row.recipient_id === asked.recipientId),
  )
  return groundsOn(
    asked.day,
    toThem.map((row) => toConsent(row, asked.day)),
  )
}

function isValid(row: ConsentRow, day: string): boolean {
  const runs = row.decided_on <= day && (row.valid_until === null || day <= row.valid_until)
  const withdrawn = row.withdrawn_on !== null && row.withdrawn_on <= day
  return row.decision !== 'refused' && runs && !withdrawn
}

function toRow(wanted: NewConsent): Omit<ConsentRow, 'id' | 'recorded_at' | 'recorded_by'> {
  return {
    person_id: wanted.personId,
    purpose: wanted.purpose,
    recipient_id: wanted.recipientId,
    scope: JSON.stringify(wanted.scope),
    decision: wanted.decision,
    manner: wanted.decision === 'given' ? wanted.manner : 'none',
    ground: wanted.decision === 'override' ? wanted.ground : null,
    reason: wanted.decision === 'override' ? wanted.reason : '',
    decided_on: wanted.decidedOn,
    valid_until: wanted.validUntil,
    withdrawn_on: null,
    version: 1,
  }
}

function toConsent(row: RecordedConsent, day: string): Consent {
  return {
    id: row.id,
    personId: row.person_id,
    purpose: row.purpose,
    recipientId: row.recipient_id,
    scope: z.array(SharedGroup).parse(JSON.parse(row.scope)),
    decision: row.decision,
    manner: row.manner === 'none' ? null : row.manner,
    ground: row.ground,
    reason: row.reason,
    decidedOn: row.decided_on,
    validUntil: row.valid_until,
    withdrawnOn: row.withdrawn_on,
    valid: isValid(row, day),
    recordedAt: row.recorded_at,
    recordedBy: row.recorded_by_name,
    version: row.version,
  }
}
