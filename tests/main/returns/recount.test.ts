import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type MonthlyReturn,
  ReturnMeasureId,
  ReturnTableId,
  type ReturnTable,
} from '#contract/returns.contract.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'
import { putMonth } from '#support/recorded-month.ts'
import { type WholeMonth, wholeMonth } from '#support/whole-month.ts'

const october = { calendar: 'gregorian', year: 2026, month: 10 } as const
const lastDay = '2026-10-31'

/** One thing, and a cell in which it stands. */
type Place = readonly [id: string, row: string, column: string]

let desk: TestDesk
let facts: WholeMonth
let shown: MonthlyReturn

beforeAll(async () => {
  desk = await openTestDesk({ zones: ['Staré Mesto', 'Rybníky', 'Juh'] })
  const [manager] = await desk.send('staff.list', {})
  const zones = (await desk.send('centre.get', {})).zones.map(({ id }) => id)
  const season = wholeMonth({ staffId: manager!.id, seed: 2026, size: 250, zones })
  await putMonth(desk, season)
  facts = await putRight(desk, season)
  shown = await desk.send('returns.getUncovered', { month: october })
}, 60_000)
afterAll(async () => desk[Symbol.asyncDispose]())

/** Of every table; one that is new fails to compile until it has its recount. */
const recounts: Readonly<Record<ReturnTableId, () => Place[]>> = {
  'r1-contacts': () => contacts().map((one) => [one.id, one.channel, one.ending ?? 'open']),
  'r1-relevant': () => {
    const withNeed = new Set(facts.needs.map((need) => need.visit_id))
    return contacts().map((one) => {
      const isOurs = withNeed.has(one.id) && one.ending !== 'out-of-remit'
      return [one.id, isOurs ? 'relevant' : 'not-relevant', 'contacts']
    })
  },
  'r5-received': () => {
    const places: Place[] = []
    for (const { id, channel, source } of contacts()) {
      if (channel === 'referred-in') places.push([id, source ?? 'none', 'contacts'])
    }
    return places
  },
  'r2-sex-age': () => servedBy(({ person, help }) => [[bandOf(person, help.day), person.sex]]),
  'r2-standing': () =>
    servedBy(({ person, help }) => {
      let before = ''
      for (const one of facts.services) {
        const isEarlier = one.person_id === person.id && one.day < '2026-10-01'
        if (isEarlier && one.day > before) before = one.day
      }
      if (before === '') return [['new', 'people']]
      const yearAgo = `2025${help.day.slice(4)}`
      return [[before > yearAgo ? 'continuing' : 'returning', 'people']]
    }),
  'r2-language': () => servedBy(({ help }) => [[help.language ?? '', 'people']]),
  'r2-interpreter': () =>
    servedBy(({ help }) => [[help.interpreter === 1 ? 'yes' : 'no', 'people']]),
  'r2-target': () =>
    servedBy(({ person, help }) => {
      const groups: [string, string][] = []
      for (const one of facts.targets) {
        if (one.person_id !== person.id || one.since > help.day) continue
        if (one.until && one.until < help.day) continue
        groups.push([one.target, 'people'])
      }
      return groups.length > 0 ? groups : [['none', 'people']]
    }),
  'r2-zone': () => servedBy(({ help }) => [[help.zone_id ?? 'none', 'people']]),
  'r2-source': () => servedBy(({ help }) => [[help.source ?? 'none', 'people']]),
  'r3-needs': () => needs().map((one) => [one.id, one.topic, one.ending ?? 'open']),
  'r3-unmet': () => {
    const places: Place[] = []
    for (const { id, ending, unmet_reason: reason } of needs()) {
      if (ending === 'unmet') places.push([id, reason ?? 'none', 'needs'])
    }
    return places
  },
  'r5-sent': () =>
    letters().map((letter) => {
      const provider = facts.providers.find(({ id }) => id === letter.provider_id)
      const said = letter.state === 'closed' ? letter.outcome : letter.state
      return [letter.id, provider?.kind ?? '', answerSaid(said ?? '', letter.refused_by)]
    }),
  'r5-need': () =>
    letters().map((letter) => {
      const need = facts.needs.find(({ id }) => id === letter.need_id)
      return [letter.id, need?.ending ?? 'open', 'referrals']
    }),
}

test('every table of the return has its recount', () => {
  const ids = ReturnTableId.options.toSorted()
  expect(Object.keys(recounts).toSorted()).toEqual(ids)
  expect(shown.tables.map(({ id }) => id).toSorted()).toEqual(ids)
})

test.each(ReturnTableId.options)(
  'a recount of %s by plain loops over recorded facts equals every cell and every total',
  (id) => {
    const table = shown.tables.find((one) => one.id === id)!
    const places = recounts[id]()
    expect(told(table)).toEqual(counted(table, places))
    // A table of zeros, or of one column or one row, would be right whatever is counted.
    expect(filled(places, ([, row]) => row)).toBeGreaterThan(1)
    expect(filled(places, ([, , column]) => column)).toBe(table.columns.length)
    const known = new Set(table.rows.flatMap(({ code }) => table.columns.map((of) => code + of)))
    expect(places.filter(([, row, column]) => !known.has(row + column))).toEqual([])
  },
)

const measured: Readonly<Record<ReturnMeasureId, () => number>> = {
  'households-served': () => {
    const households = new Set(firstHelp().map(({ help }) => help.household_id))
    households.delete(null)
    return households.size
  },
  'wait-median': () => ranked(minutes('wait_ms'), 0.5),
  'wait-p90': () => ranked(minutes('wait_ms'), 0.9),
  'service-median': () => ranked(minutes('service_ms'), 0.5),
  'service-p90': () => ranked(minutes('service_ms'), 0.9),
  'answer-days-median': () => {
    const days: number[] = []
    for (const { issued_on: sent, answered_on: answer } of letters()) {
      if (sent && answer) days.push(daysFrom(sent, answer))
    }
    return ranked(days, 0.5)
  },
  'unanswered-over-2': () => stillUnanswered(2),
  'unanswered-over-14': () => stillUnanswered(14),
  'unanswered-over-30': () => stillUnanswered(30),
  'plans-opened': () => plansWith((agreed) => inOctober(agreed)),
  'plans-active': () =>
    plansWith((agreed, closed) => agreed <= lastDay && (!closed || closed > lastDay)),
  'plans-closed': () => plansWith((_, closed) => inOctober(closed)),
}

test.each(ReturnMeasureId.options)('a recount of %s by plain loops equals it', (id) => {
  const value = measured[id]()
  expect(shown.measures.find((one) => one.id === id)?.value).toEqual({ kind: 'shown', value })
  expect(value).toBeGreaterThan(0)
})

test('the season has what makes a difference: help before the month, and groups joined after the first help', () => {
  const early = facts.letters.filter(({ issued_on: day }) => day && day < '2026-10-01')
  expect(early.length).toBeGreaterThan(5)
  const late = firstHelp().filter(({ person, help }) =>
    facts.targets.some((one) => one.person_id === person.id && one.since > help.day),
  )
  expect(late.length).toBeGreaterThan(5)
  const moved = firstHelp().filter(({ person, help }) => person.zone_id !== help.zone_id)
  expect(moved.length).toBeGreaterThan(5)
})

function isEveryNinth(_: unknown, n: number): boolean {
  return n % 9 === 0
}

/** Some contacts put right, some help, needs and letters taken back, as the desk does it: the rows change or go. */
async function putRight(at: TestDesk, season: WholeMonth): Promise<WholeMonth> {
  const { db } = at.desk.open()!
  const channels = new Set(season.visits.filter(isEveryNinth).map(({ id }) => id))
  const letterOf = new Set(season.letters.map((one) => one.need_id))
  const gone = {
    services: new Set(season.services.filter(isEveryNinth).map(({ id }) => id)),
    letters: new Set(season.letters.filter(isEveryNinth).map(({ id }) => id)),
    needs: new Set(
      season.needs.filter(({ id }, n) => n % 9 === 0 && !letterOf.has(id)).map(({ id }) => id),
    ),
  }
  for (const id of channels) {
    await db.updateTable('visit').set({ channel: 'home-visit' }).where('id', '=', id).execute()
  }
  for (const id of gone.services) {
    await db.deleteFrom('service_given').where('id', '=', id).execute()
  }
  for (const id of gone.letters) await db.deleteFrom('referral').where('id', '=', id).execute()
  for (const id of gone.needs) await db.deleteFrom('need').where('id', '=', id).execute()
  return {
    ...season,
    visits: season.visits.map((one) =>
      channels.has(one.id) ? { ...one, channel: 'home-visit' } : one,
    ),
    services: season.services.filter(({ id }) => !gone.services.has(id)),
    letters: season.letters.filter(({ id }) => !gone.letters.has(id)),
    needs: season.needs.filter(({ id }) => !gone.needs.has(id)),
  }
}

function inOctober(day: string | null | undefined): boolean {
  return day?.startsWith('2026-10') ?? false
}

function contacts() {
  return facts.visits.filter(({ day }) => inOctober(day))
}

function needs() {
  return facts.needs.filter((one) => inOctober(one.presented_on))
}

function letters() {
  return facts.letters.filter((one) => inOctober(one.issued_on))
}

type Served = Readonly<{
  person: WholeMonth['people'][number]
  help: WholeMonth['services'][number]
}>

/** Everybody helped in October with their first help in it. */
function firstHelp(): Served[] {
  const served: Served[] = []
  for (const person of facts.people) {
    let first: Served['help'] | undefined
    for (const help of facts.services) {
      if (help.person_id !== person.id || !inOctober(help.day)) continue
      const isEarlier =
        !first || help.day < first.day || (help.day === first.day && help.id < first.id)
      if (isEarlier) first = help
    }
    if (first) served.push({ person, help: first })
  }
  return served
}

function servedBy(cellsOf: (served: Served) => [string, string][]): Place[] {
  return firstHelp().flatMap((one) =>
    cellsOf(one).map(([row, column]): Place => [one.person.id, row, column]),
  )
}

/** The band of a whole birth date, or of a year where all of that year's birthdays give one band. */
function bandOf({ birth }: Served['person'], day: string): string {
  if (!birth) return 'unknown'
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4))
  if (birth.length === 4) {
    return band(years) === band(years - 1) ? band(years) : 'unknown'
  }
  return band(day.slice(5) < birth.slice(5) ? years - 1 : years)
}

function band(age: number): string {
  if (age < 3) return '0-2'
  if (age < 7) return '3-6'
  if (age < 15) return '7-14'
  if (age < 18) return '15-17'
  if (age < 30) return '18-29'
  return age < 60 ? '30-59' : '60-'
}

function answerSaid(step: string, refusedBy: string | null | undefined): string {
  if (step === 'accepted' || step === 'served' || step === 'not-served') return 'accepted'
  if (step === 'rejected') return refusedBy === 'client' ? 'client-declined' : 'rejected'
  if (step === 'withdrawn' || step === 'cancelled') return 'withdrawn'
  if (step === 'waiting-list' || step === 'unknown') return step
  return 'no-answer'
}

function minutes(time: 'wait_ms' | 'service_ms'): number[] {
  const all: number[] = []
  for (const one of contacts()) {
    const taken = one[time]
    if (one.ended_on === one.day && typeof taken === 'number') all.push(Math.round(taken / 60_000))
  }
  return all
}

function ranked(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.ceil(share * sorted.length) - 1] ?? 0
}

function daysFrom(day: string, later: string): number {
  return Math.round((Date.parse(later) - Date.parse(day)) / 86_400_000)
}

function stillUnanswered(days: number): number {
  let n = 0
  for (const { issued_on: sent, answered_on: answer, ended_on: ended } of facts.letters) {
    if (!sent || sent > lastDay) continue
    if (answer && answer <= lastDay) continue
    if (ended && ended <= lastDay) continue
    if (daysFrom(sent, lastDay) > days) n++
  }
  return n
}

function plansWith(isMeant: (agreed: string, closed: string | null) => boolean): number {
  let n = 0
  for (const { agreed_on: agreed, closed_on: closed } of facts.plans) {
    if (agreed && isMeant(agreed, closed ?? null)) n++
  }
  return n
}

function valueOf(count: ReturnTable['total']) {
  return count.kind === 'shown' ? count.value : count
}

function told({ cells, rowTotals, columnTotals, total }: ReturnTable) {
  return {
    cells: cells.map((row) => row.map(valueOf)),
    rowTotals: rowTotals.map(valueOf),
    columnTotals: columnTotals.map(valueOf),
    total: valueOf(total),
  }
}

/** Each thing once in each cell and once in each total. */
function counted({ rows, columns }: ReturnTable, places: readonly Place[]) {
  const howMany = (isMeant: (place: Place) => boolean) => {
    const ids = new Set<string>()
    for (const place of places) if (isMeant(place)) ids.add(place[0])
    return ids.size
  }
  return {
    cells: rows.map(({ code }) =>
      columns.map((column) => howMany(([, row, of]) => row === code && of === column)),
    ),
    rowTotals: rows.map(({ code }) => howMany(([, row]) => row === code)),
    columnTotals: columns.map((column) => howMany(([, , of]) => of === column)),
    total: howMany(() => true),
  }
}

function filled(places: readonly Place[], axis: (place: Place) => string): number {
  return new Set(places.map(axis)).size
}
