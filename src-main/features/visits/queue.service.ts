import { ClientLanguage } from '#contract/language.ts'
import { ContactChannel, ContactEnding } from '#contract/lists.ts'
import type { Need } from '#contract/needs.contract.ts'
import type { PersonLabel } from '#contract/people.contract.ts'
import { quantile } from '#contract/quantile.ts'
import { type Queue, type QueueEntry, Urgency } from '#contract/visits.contract.ts'
import { needsOfVisits } from '#main/features/needs/needs.service.ts'
import { maskedLabelsOf } from '#main/features/people/people.service.ts'
import type { QueryContext } from '#main/ipc/context.ts'
import { byPlaceInQueue } from './queue-order.ts'
import * as visits from './visits.repository.ts'
import type { QueueRow } from './visits.repository.ts'

export type Viewer = Pick<QueryContext, 'db' | 'session' | 'may' | 'clock'>

/** Today's queue in its one order, as the one who asks may see it. */
export async function listQueue(viewer: Viewer): Promise<Queue> {
  const day = viewer.clock.today()
  const rows = (await visits.listQueueRows(viewer.db, day)).toSorted(byPlaceInQueue)
  return {
    day,
    entries: await entriesOf(viewer, rows),
    waiting: rows.filter(({ state }) => state === 'waiting').length,
    medianWaitMs: medianWait(rows),
  }
}

/** Whoever is to be called next. */
export async function findNext({ db, clock }: Viewer): Promise<QueueRow | undefined> {
  const rows = await visits.listQueueRows(db, clock.today())
  return rows.toSorted(byPlaceInQueue).find(({ state }) => state === 'waiting')
}

export async function getEntry(viewer: Viewer, id: string): Promise<QueueEntry> {
  const row = await visits.findQueueRow(viewer.db, id)
  const [entry] = row ? await entriesOf(viewer, [row]) : []
  if (!entry) throw new Error('A visit of this desk is gone')
  return entry
}

async function entriesOf(viewer: Viewer, rows: readonly QueueRow[]): Promise<QueueEntry[]> {
  const people = await maskedLabelsOf(
    viewer,
    rows.flatMap(({ person_id }) => person_id ?? []),
  )
  const visitIds = rows.map(({ id }) => id)
  const needs = await needsOfVisits(viewer, visitIds)
  return rows.map((row) => {
    const person = people.get(row.person_id ?? '') ?? null
    const entry = toEntry(row, person, needs.get(row.id) ?? [])
    return person?.hidden ? { ...entry, ...notTold, needs: [] } : entry
  })
}

/** Of whom the one who asks may not know: place, number and times are told, so that the queue goes on. */
const notTold = { remark: '', language: 'other', interpreter: false } as const

function medianWait(rows: readonly QueueRow[]): number | null {
  const waits = rows.flatMap(({ wait_ms: value }) => (value === null ? [] : { value, times: 1 }))
  return quantile(waits, 0.5) ?? null
}

function toEntry(row: QueueRow, person: PersonLabel | null, needs: readonly Need[]): QueueEntry {
  return {
    id: row.id,
    ticket: row.ticket,
    day: row.day,
    person,
    needs: [...needs],
    urgency: Urgency.parse(row.urgency),
    state: row.state,
    ending: ContactEnding.nullable().parse(row.ending),
    channel: ContactChannel.parse(row.channel),
    remark: row.remark,
    language: ClientLanguage.parse(row.language),
    interpreter: row.interpreter === 1,
    arrivedAt: row.arrived_at,
    calledAt: row.called_at,
    endedAt: row.ended_at,
    calledBy: callerOf(row),
    version: row.version,
  }
}

function callerOf({ called_by, called_by_name, room }: QueueRow): QueueEntry['calledBy'] {
  return called_by === null ? null : { id: called_by, name: called_by_name ?? '', room: room ?? '' }
}
