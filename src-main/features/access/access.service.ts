import { MINUTES_OPEN, type EmergencyOpening, type OpenUntil } from '#contract/access.contract.ts'
import { isOnTeam } from '#main/features/people/case-team.service.ts'
import { isKnown, maskedLabelsOf } from '#main/features/people/people.service.ts'
import type { QueryContext } from '#main/ipc/context.ts'
import type { Context } from '#main/ipc/handlers.ts'
import * as access from './access.repository.ts'
import { openedInEmergency } from './open-access.service.ts'

type Wanted = Readonly<{ personId: string; reason: string }>

/** Opens a file for reading only; the reason stands in the log and every manager is shown it. */
export async function openInEmergency(
  context: Context<'access.open'>,
  { personId, reason }: Wanted,
): Promise<OpenUntil> {
  const { db, clock, newId, session, refusal, trace } = context
  if (!(await isKnown(db, personId))) throw refusal('person-not-found')
  if (await isOnTeam(db, personId, session.staffId)) throw refusal('your-case')
  trace({ subjectType: 'person', subjectId: personId, reason })
  const before = (await openedInEmergency(context)).get(personId)
  if (before) return { personId, until: before.closes_at }
  const openedAt = clock.now()
  const until = new Date(Date.parse(openedAt) + MINUTES_OPEN * 60_000).toISOString()
  await access.insertAccess(db, {
    id: newId(),
    person_id: personId,
    staff_id: session.staffId,
    reason,
    opened_at: openedAt,
    opened_seq: await access.getNewestSeq(db),
    closes_at: until,
    closed_at: null,
    version: 1,
  })
  return { personId, until }
}

/** Before the hour is over. */
export async function closeAgain(
  context: Context<'access.close'>,
  { personId }: Readonly<{ personId: string }>,
): Promise<Record<string, never>> {
  const { db, clock, trace } = context
  trace({ subjectType: 'person', subjectId: personId })
  const open = (await openedInEmergency(context)).get(personId)
  if (open) await access.updateClosed(db, open, clock.now())
  return {}
}

export async function listUnread(context: QueryContext): Promise<EmergencyOpening[]> {
  const rows = await access.listUnread(context.db, context.session.staffId)
  const people = await maskedLabelsOf(
    context,
    rows.map(({ person_id }) => person_id),
  )
  return rows.flatMap((row) => {
    const person = people.get(row.person_id)
    if (!person) return []
    const { id, opened_at: openedAt, opened_by: openedBy, role, reason } = row
    return [{ id, person, openedAt, openedBy, role, reason }]
  })
}

/** From now on these are no longer shown to this manager. */
export async function acknowledge(
  { db, session, clock, trace }: Context<'access.acknowledge'>,
  { ids }: Readonly<{ ids: readonly string[] }>,
): Promise<Record<string, never>> {
  const unread = new Set((await access.listUnread(db, session.staffId)).map(({ id }) => id))
  const read = ids.filter((id) => unread.has(id))
  for (const id of read) {
    await access.insertRead(db, { accessId: id, staffId: session.staffId, at: clock.now() })
  }
  trace({ detail: { read } })
  return {}
}
