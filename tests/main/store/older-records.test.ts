import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrations } from '#main/store/migrations/index.ts'

test('of letters written down by an older release: when each was sent, answered and ended', () => {
  using old = storeBefore('0009-letter-days')
  const letters = {
    acceptedThenServed: { state: 'served', issued_on: '2026-11-02', answered_on: '2026-12-19' },
    refused: { state: 'rejected', issued_on: '2026-11-02', answered_on: '2026-11-09' },
    accepted: { state: 'accepted', issued_on: '2026-11-02', answered_on: '2026-11-04' },
    givenUp: { state: 'unknown', issued_on: '2026-11-02', answered_on: '2026-11-07' },
    putRight: { state: 'issued', issued_on: '2026-12-02', answered_on: null },
    written: { state: 'draft', issued_on: null, answered_on: null },
  }
  const history: readonly (readonly [keyof typeof letters, kind: string, at: string])[] = [
    ['acceptedThenServed', 'issue', '2026-11-02T08:30:00.000Z'],
    // Half past midnight of the 4th in Bánov.
    ['acceptedThenServed', 'accept', '2026-11-03T23:30:00.000Z'],
    ['acceptedThenServed', 'serve', '2026-12-19T08:30:00.000Z'],
    ['refused', 'issue', '2026-11-02T08:30:00.000Z'],
    ['refused', 'reject', '2026-11-12T08:30:00.000Z'],
    ['accepted', 'issue', '2026-11-02T08:30:00.000Z'],
    ['accepted', 'accept', '2026-11-06T08:30:00.000Z'],
    ['givenUp', 'issue', '2026-11-02T08:30:00.000Z'],
    ['givenUp', 'give-up', '2026-11-07T08:30:00.000Z'],
    ['putRight', 'issue', '2026-11-02T08:30:00.000Z'],
    ['putRight', 'reissue', '2026-12-02T08:30:00.000Z'],
  ]
  for (const [id, letter] of Object.entries(letters)) old.put('referral', { id, ...letter })
  for (const [turn, event] of history.entries()) {
    const [referral_id, kind, at] = event
    const letter = { state: 'accepted', answered_on: '2026-11-04' }
    const before = kind === 'serve' ? JSON.stringify({ letter }) : null
    old.put('referral_event', { id: `e${turn + 10}`, referral_id, kind, at, before })
  }
  old.put('referral_event', {
    id: 'e90',
    referral_id: 'putRight',
    kind: 'reject',
    at: '2026-12-03',
  })
  old.put('referral_event', { id: 'e91', referral_id: 'putRight', kind: 'reject', undoes: 'e90' })
  old.migrate()
  const days = old.all('SELECT id, issued_on, answered_on, ended_on FROM referral ORDER BY rowid')
  expect(days).toEqual([
    {
      id: 'acceptedThenServed',
      issued_on: '2026-11-02',
      answered_on: '2026-11-04',
      ended_on: '2026-12-19',
    },
    { id: 'refused', issued_on: '2026-11-02', answered_on: '2026-11-09', ended_on: '2026-11-09' },
    { id: 'accepted', issued_on: '2026-11-02', answered_on: '2026-11-04', ended_on: null },
    { id: 'givenUp', issued_on: '2026-11-02', answered_on: null, ended_on: '2026-11-07' },
    { id: 'putRight', issued_on: '2026-11-02', answered_on: null, ended_on: null },
    { id: 'written', issued_on: null, answered_on: null, ended_on: null },
  ])
  const [serve] = old.all("SELECT before FROM referral_event WHERE kind = 'serve'")
  expect(JSON.parse(String(serve?.['before']))).toEqual({
    letter: { state: 'accepted', answered_on: '2026-11-04', ended_on: null },
  })
})

test('hours and what to bring of an older directory are in the language of their provider', () => {
  using old = storeBefore('0010-service-languages')
  old.put('provider', { id: 'office', language: 'sk' })
  old.put('provider', { id: 'clinic', language: 'fa' })
  const hours = 'Po 8.00–15.00 „dvor“'
  old.put('provider_service', { id: '1', provider_id: 'office', hours, bring: '' })
  old.put('provider_service', { id: '2', provider_id: 'clinic', hours: '', bring: 'دفترچه' })
  old.migrate()
  expect(old.all('SELECT id, hours, bring FROM provider_service')).toEqual([
    { id: '1', hours: JSON.stringify({ sk: hours }), bring: '{}' },
    { id: '2', hours: '{}', bring: JSON.stringify({ fa: 'دفترچه' }) },
  ])
})

test('of visits of an older release: the times that their events say, and the day on which they ended', () => {
  using old = storeBefore('0012-visit-times')
  // Half past midnight in Bánov, the day before in UTC.
  old.put('visit', { id: 'overnight', ended_at: '2026-11-03T23:30:00.000Z' })
  old.put('visit', { id: 'called twice', ended_at: '2026-11-03T10:05:00.000Z' })
  old.put('visit', { id: 'waiting' })
  const events = [
    ['called twice', 'arrived', '2026-11-03T09:00:00.000Z'],
    ['called twice', 'called', '2026-11-03T09:10:00.000Z'],
    ['called twice', 'returned', '2026-11-03T09:30:00.000Z'],
    ['called twice', 'urgency', '2026-11-03T09:40:00.000Z'],
    ['called twice', 'called', '2026-11-03T10:00:00.000Z'],
    ['called twice', 'ended', '2026-11-03T10:05:00.000Z'],
    ['waiting', 'arrived', '2026-11-03T09:00:00.000Z'],
    ['waiting', 'called', '2026-11-03T09:10:00.000Z'],
  ] as const
  for (const [turn, [visit_id, kind, at]] of events.entries()) {
    old.put('visit_event', { id: `e${turn + 10}`, visit_id, kind, at })
  }
  old.put('visit_event', { id: 'e90', visit_id: 'waiting', kind: 'undone', undoes: 'e17' })
  old.migrate()
  expect(old.all('SELECT id, ended_on, wait_ms, service_ms FROM visit ORDER BY rowid')).toEqual([
    { id: 'overnight', ended_on: '2026-11-04', wait_ms: null, service_ms: null },
    { id: 'called twice', ended_on: '2026-11-03', wait_ms: 2_400_000, service_ms: 1_500_000 },
    { id: 'waiting', ended_on: null, wait_ms: null, service_ms: null },
  ])
})

test('of help written down by an older release: whoever was helped, as they are now', () => {
  using old = storeBefore('0013-as-recorded')
  const person = {
    language: 'uk',
    interpreter: 0,
    zone_id: 'z',
    source: 'school',
    household_id: 'h',
  }
  old.put('person', { id: 'p', ...person })
  old.put('visit', { id: 'v', interpreter: 1 })
  old.put('service_given', { id: 'at a visit', person_id: 'p', visit_id: 'v' })
  old.put('service_given', { id: 'beside one', person_id: 'p' })
  old.put('service_given', { id: 'of nobody', visit_id: 'v' })
  old.migrate()
  const columns = 'id, language, interpreter, zone_id, source, household_id'
  expect(old.all(`SELECT ${columns} FROM service_given ORDER BY rowid`)).toEqual([
    { id: 'at a visit', ...person, interpreter: 1 },
    { id: 'beside one', ...person },
    {
      id: 'of nobody',
      language: null,
      interpreter: null,
      zone_id: null,
      source: null,
      household_id: null,
    },
  ])
})

test('a need that ends unmet without a reason is refused by the store itself', () => {
  using old = storeBefore('0013-as-recorded')
  old.put('need', { id: 'n' })
  old.migrate()
  expect(() => old.all("UPDATE need SET ending = 'unmet' RETURNING id")).toThrow('says why')
  old.all("UPDATE need SET ending = 'unmet', unmet_reason = 'full' RETURNING id")
})

test('a return signed under an older release keeps the names of the day it was taken over', () => {
  using old = storeBefore('0014-return-header')
  old.put('zone', { id: 'z2', name: 'Rybníky', position: 2 })
  old.put('zone', { id: 'z1', name: 'Staré Mesto', position: 1 })
  old.put('staff', { id: 's', name: 'Eva Horváthová' })
  old.put('monthly_return', { id: 'r', signed_by: 's' })
  old.migrate()
  const [row] = old.all('SELECT header FROM monthly_return')
  expect(JSON.parse(String(row?.['header']))).toEqual({
    centre: 'Komunitné centrum Bánov',
    zones: [
      { id: 'z1', name: 'Staré Mesto' },
      { id: 'z2', name: 'Rybníky' },
    ],
    preparedBy: 'Eva Horváthová',
    signedBy: 'Eva Horváthová',
  })
  expect(() => old.all("UPDATE monthly_return SET header = '{}' RETURNING id")).toThrow('frozen')
})

type Row = Readonly<Record<string, string | number | null>>
type Column = Readonly<{ name: string; type: string; needed: 0 | 1 }>

/** A centre in Bánov as the release before that migration left it; what a row does not say holds anything. */
test('of phones that cannot be dialled: each is found by its end, those that can be stay as they are', () => {
  using old = storeBefore('0035-phone-ends')
  const phones = {
    persian: { value: '۰۹۰۵ ۱۲۳', tail: '' },
    arabic: { value: '٠٩١٢', tail: '' },
    noted: { value: 'Eva 0905-77 (večer)', tail: '' },
    none: { value: 'nemá', tail: '' },
    dialled: { value: '+421 905 123 456', tail: '654321509124' },
  }
  for (const [id, phone] of Object.entries(phones)) {
    old.put('person_contact', { id, kind: 'phone', ...phone })
  }
  old.put('person_contact', { id: 'mail', kind: 'email', value: 'eva77@example.sk', tail: '' })
  old.migrate()
  expect(old.all('SELECT id, tail FROM person_contact ORDER BY rowid')).toEqual([
    { id: 'persian', tail: '3215090' },
    { id: 'arabic', tail: '2190' },
    { id: 'noted', tail: '775090' },
    { id: 'none', tail: '' },
    { id: 'dialled', tail: '654321509124' },
    { id: 'mail', tail: '' },
  ])
})

function storeBefore(name: string) {
  const db = new Sqlite(':memory:')
  const count = migrations.findIndex((migration) => migration.name === name)
  for (const { up } of migrations.slice(0, count)) up(db)
  // Rows of a few tables only, and of them only what the test is about.
  db.pragma('foreign_keys = OFF')
  db.pragma('ignore_check_constraints = ON')
  const columnsOf = db.prepare<[string], Column>(
    'SELECT name, type, "notnull" AS needed FROM pragma_table_info(?)',
  )
  const put = (table: string, row: Row) => {
    const needed = columnsOf.all(table).filter((column) => column.needed)
    const blank = needed.map(({ name: column, type }) => [column, type === 'TEXT' ? '' : 0])
    const full: Row = { ...Object.fromEntries(blank), ...row }
    const names = Object.keys(full)
    const marks = names.map(() => '?')
    db.prepare(`INSERT INTO ${table} (${names.join()}) VALUES (${marks.join()})`).run(
      ...Object.values(full),
    )
  }
  put('centre', {
    id: 'centre',
    name: 'Komunitné centrum Bánov',
    time_zone: 'Europe/Bratislava',
  })
  return {
    put,
    migrate: () => migrations[count]?.up(db),
    all: (query: string) => db.prepare<[], Row>(query).all(),
    [Symbol.dispose]: () => db.close(),
  }
}
