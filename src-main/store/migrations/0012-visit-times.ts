import type Sqlite from 'better-sqlite3'
import { dayInZone } from '#contract/calendar/centre-time.ts'
import type { Migration } from '../migrate.ts'

/** The times that a visit's events say stand on the visit, with the day on which it ended. */
export const visitTimes: Migration = {
  name: '0012-visit-times',
  up: (db) => {
    db.exec(sql)
    const zone = db.prepare('SELECT time_zone FROM centre').pluck().get()
    if (typeof zone === 'string') writeTimes(db, (at) => dayInZone(at, zone))
  },
}

const sql = `
  -- The centre's day of ended_at: not that of the visit where it was left open.
  ALTER TABLE visit ADD COLUMN ended_on TEXT;
  -- Both NULL until somebody has called; service until that has ended.
  ALTER TABLE visit ADD COLUMN wait_ms INTEGER;
  ALTER TABLE visit ADD COLUMN service_ms INTEGER;

  -- What a month counts of its visits, in one place.
  DROP INDEX visit_month;
  CREATE INDEX visit_month ON visit
    (day, channel, ending, source, ended_on, wait_ms, service_ms, arrived_at, id);
`

type Visit = Readonly<{ id: string; ended_at: string | null }>
type Event = Readonly<{
  id: string
  visit_id: string
  kind: string
  at: string
  undoes: string | null
}>

function writeTimes(db: Sqlite.Database, dayOf: (at: string) => string): void {
  const visits = db.prepare<[], Visit>('SELECT id, ended_at FROM visit').all()
  const events = db
    .prepare<[], Event>('SELECT id, visit_id, kind, at, undoes FROM visit_event ORDER BY id')
    .all()
  const histories = Map.groupBy(events, ({ visit_id }) => visit_id)
  const save = db.prepare('UPDATE visit SET ended_on = ?, wait_ms = ?, service_ms = ? WHERE id = ?')
  for (const { id, ended_at } of visits) {
    const { wait, service } = timesOf(histories.get(id) ?? [])
    save.run(ended_at && dayOf(ended_at), wait, service, id)
  }
}

/** Back in line, the clock of waiting goes on; what was undone never happened. */
function timesOf(history: readonly Event[]) {
  const undone = new Set(history.map(({ undoes }) => undoes))
  let [wait, service, since] = [0, 0, 0]
  let state: 'before' | 'waiting' | 'called' | 'ended' = 'before'
  let wasCalled = false
  for (const { id, kind, at } of history) {
    if (kind === 'undone' || kind === 'urgency' || undone.has(id)) continue
    const now = Date.parse(at)
    if (state === 'waiting') wait += now - since
    if (state === 'called') service += now - since
    since = now
    state = kind === 'called' ? 'called' : kind === 'ended' ? 'ended' : 'waiting'
    wasCalled ||= state === 'called'
  }
  return {
    wait: wasCalled ? wait : null,
    service: wasCalled && state === 'ended' ? service : null,
  }
}
