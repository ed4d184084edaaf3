import type Sqlite from 'better-sqlite3'
import { dayInZone } from '#contract/calendar/centre-time.ts'
import type { Migration } from '../migrate.ts'

/**
 * `answered_on` held the last step, whatever it was, and a new edition moved `issued_on`. Both are told apart again from
 * the history of each letter, as well as that can tell: the day an answer was written down stands for one overwritten.
 */
export const letterDays: Migration = {
  name: '0009-letter-days',
  up: (db) => {
    db.exec('ALTER TABLE referral ADD COLUMN ended_on TEXT')
    const zone = db.prepare('SELECT time_zone FROM centre').pluck().get()
    if (typeof zone === 'string') tellDaysApart(db, (at) => dayInZone(at, zone))
  },
}

type Days = Readonly<{ state: string; issued_on: string; answered_on: string | null }>
type Letter = Days & Readonly<{ id: string }>
type Event = Readonly<{
  id: string
  referral_id: string
  kind: string
  at: string
  before: string | null
  undoes: string | null
}>
type DayOf = (at: string) => string

const answers = new Set(['accept', 'wait', 'reject', 'serve', 'not-serve'])
const ends = new Set(['give-up', 'withdraw', 'cancel'])
const goesOn = new Set(['issued', 'delivered', 'accepted', 'waiting-list'])

function tellDaysApart(db: Sqlite.Database, dayOf: DayOf): void {
  const save = db.prepare(
    'UPDATE referral SET issued_on = ?, answered_on = ?, ended_on = ? WHERE id = ?',
  )
  const saveBefore = db.prepare('UPDATE referral_event SET before = ? WHERE id = ?')
  const histories = Map.groupBy(listEvents(db), ({ referral_id }) => referral_id)
  for (const letter of listLetters(db)) {
    const history = histories.get(letter.id) ?? []
    const { issued, answered, ended } = daysOf(letter, history, dayOf)
    save.run(issued, answered, ended, letter.id)
    for (const [at, { id, before }] of history.entries()) {
      if (before) saveBefore.run(withDays(before, history.slice(0, at), dayOf), id)
    }
  }
}

function listLetters(db: Sqlite.Database): Letter[] {
  return db
    .prepare<[], Letter>(
      "SELECT id, state, issued_on, answered_on FROM referral WHERE state <> 'draft'",
    )
    .all()
}

function listEvents(db: Sqlite.Database): Event[] {
  return db.prepare<[], Event>('SELECT * FROM referral_event ORDER BY id').all()
}

function daysOf(letter: Days, history: readonly Event[], dayOf: DayOf) {
  const { state, issued_on, answered_on: last } = letter
  const undone = new Set(history.map(({ undoes }) => undoes))
  const events = history.filter(({ id, undoes }) => undoes === null && !undone.has(id))
  const steps = events.filter(({ kind }) => answers.has(kind) || ends.has(kind))
  const first = steps.find(({ kind }) => answers.has(kind))
  const issue = events.find(({ kind }) => kind === 'issue')
  const isReissued = events.some(({ kind }) => kind === 'reissue')
  const isOverwritten = first !== undefined && first !== steps.at(-1)
  return {
    issued: isReissued && issue ? dayOf(issue.at) : issued_on,
    answered: isOverwritten ? dayOf(first.at) : first ? last : null,
    ended: goesOn.has(state) ? null : last,
  }
}

/** What an act kept of the letter as it was before it, so that it can still be taken back exactly. */
function withDays(before: string, earlier: readonly Event[], dayOf: DayOf): string {
  const kept: Readonly<{ letter: Days }> = JSON.parse(before)
  const { answered, ended } = daysOf(kept.letter, earlier, dayOf)
  return JSON.stringify({
    ...kept,
    letter: { ...kept.letter, answered_on: answered, ended_on: ended },
  })
}
