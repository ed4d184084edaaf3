import { dayInZone } from '#contract/calendar/centre-time.ts'
import type { TimelineEntry } from '#contract/timeline.contract.ts'
import { mayReadCase } from '#main/features/people/case-reading.service.ts'
import { findPerson } from '#main/features/people/people.repository.ts'
import type { QueryContext } from '#main/ipc/context.ts'
import { helpEntries, needEntries, noteEntries, planEntries } from './case-entries.ts'
import { consentEntries, referralEntries, visitEntries } from './desk-entries.ts'

type Asking = QueryContext<'person-not-found'>

/**
 * Everything that happened with a person, newest first. What belongs to the case (needs of their own, help, plan,
 * notes) is told to who reads the case alone: to others it is not there, not even as a number.
 */
export async function timelineOf(
  context: Asking,
  { personId }: Readonly<{ personId: string }>,
): Promise<TimelineEntry[]> {
  const { db, centre, refusal, trace } = context
  const person = await findPerson(db, personId)
  if (!person) throw refusal('person-not-found')
  trace({ subjectType: 'person', subjectId: personId })
  const asked = { ...context, personId, reads: await mayReadCase(context, personId) }
  const opened: TimelineEntry = {
    kind: 'opened',
    id: person.id,
    day: dayInZone(person.created_at, centre.timeZone),
    at: person.created_at,
    by: '',
  }
  const entries = [
    opened,
    ...(await visitEntries(asked)),
    ...(await consentEntries(asked)),
    ...(await referralEntries(asked)),
    ...(await needEntries(asked)),
    ...(await helpEntries(asked)),
    ...(await planEntries(asked)),
    ...(await noteEntries(asked)),
  ]
  return entries.toSorted(newestFirst)
}

/** Within a day, what has no hour stands before what has. */
function newestFirst(a: TimelineEntry, b: TimelineEntry): number {
  return (
    b.day.localeCompare(a.day) ||
    (b.at ?? '9').localeCompare(a.at ?? '9') ||
    b.id.localeCompare(a.id)
  )
}
