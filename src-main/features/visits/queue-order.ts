import type { VisitRow } from './visits.table.ts'

export type Placed = Pick<VisitRow, 'id' | 'state' | 'urgency' | 'arrived_at' | 'ticket'>

/** Whoever is being received stands on top, whoever has left at the foot. */
const place: Readonly<Record<VisitRow['state'], number>> = {
  called: 0,
  waiting: 1,
  held: 2,
  ended: 3,
}

/** The one order of the queue: crisis first, then who came first. */
export function byPlaceInQueue(one: Placed, other: Placed): number {
  return (
    place[one.state] - place[other.state] ||
    other.urgency - one.urgency ||
    compare(one.arrived_at, other.arrived_at) ||
    (one.ticket ?? 0) - (other.ticket ?? 0) ||
    compare(one.id, other.id)
  )
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
