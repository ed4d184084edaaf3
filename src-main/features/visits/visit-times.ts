import type { VisitEventRow } from './visits.table.ts'

type Event = Pick<VisitEventRow, 'id' | 'kind' | 'at' | 'undoes'>

export type VisitTimes = Readonly<{
  /** Until called, time out of the line included. Undefined while nobody has called. */
  waitMs: number | undefined
  /** With somebody of the centre; undefined while that has not ended. */
  serviceMs: number | undefined
}>

/** What really happened, in order: neither the acts taken back nor their undoing. */
export function effectiveEvents<E extends Event>(events: readonly E[]): E[] {
  const undone = new Set(events.map(({ undoes }) => undoes))
  return events.filter(({ id, kind }) => kind !== 'undone' && !undone.has(id))
}

/** Times of one visit from its events, oldest first. Back in line, the clock of waiting goes on. */
export function timesOf(events: readonly Event[]): VisitTimes {
  let [waitMs, serviceMs] = [0, 0]
  let state: 'waiting' | 'called' | 'ended' = 'waiting'
  let since: number | undefined
  let wasCalled = false
  for (const { kind, at } of effectiveEvents(events)) {
    if (kind === 'urgency') continue
    const now = Date.parse(at)
    if (since !== undefined && state === 'waiting') waitMs += now - since
    if (since !== undefined && state === 'called') serviceMs += now - since
    since = now
    state = kind === 'called' ? 'called' : kind === 'ended' ? 'ended' : 'waiting'
    wasCalled ||= state === 'called'
  }
  return {
    waitMs: wasCalled ? waitMs : undefined,
    serviceMs: wasCalled && state === 'ended' ? serviceMs : undefined,
  }
}
