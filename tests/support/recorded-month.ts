import type { Insertable } from 'kysely'
import { addDays } from '#contract/calendar/iso-day.ts'
import {
  ContactChannel,
  ContactEnding,
  isSensitiveNeed,
  NeedCode,
  NeedEnding,
} from '#contract/lists.ts'
import { newId } from '#main/ipc/new-id.ts'
import type { Database } from '#main/store/database.ts'
import { dice } from './dice.ts'
import type { TestDesk } from './open-desk.ts'

export type Row<Table extends keyof Database> = Insertable<Database[Table]>

export type RecordedMonth = Readonly<{
  people: readonly Row<'person'>[]
  visits: readonly Row<'visit'>[]
  needs: readonly Row<'need'>[]
  services: readonly Row<'service_given'>[]
  /** Of a whole month alone. */
  households?: readonly Row<'household'>[]
  targets?: readonly Row<'person_target'>[]
  providers?: readonly Row<'provider'>[]
  letters?: readonly Row<'referral'>[]
  plans?: readonly Row<'plan'>[]
}>

export type Draw = Readonly<{
  below: (limit: number) => number
  /** One of them, or with the given chance in ten none. */
  of: <T>(options: readonly [T, ...T[]] | readonly T[], noneInTen?: number) => T | null
}>

/** An invented season at the desk, 91 days from the first one: the same seed gives the same facts. */
export function recordedMonth(
  staffId: string,
  seed: number,
  size: number,
  firstDay = '2026-09-01',
): RecordedMonth {
  const draw = drawing(seed)
  const people = Array.from({ length: size }, (_, n) => personRow(staffId, n, draw))
  const visits = Array.from({ length: size * 3 }, (_, n) =>
    visitRow(staffId, n, people, draw, firstDay),
  )
  const byId = new Map(people.map((person) => [person.id, person] as const))
  return {
    people,
    visits,
    needs: visits.map((visit) => needRow(staffId, visit, draw)),
    services: visits
      .filter(({ ending }) => ending === 'served')
      .map((visit) => serviceRow(staffId, visit, byId)),
  }
}

export function drawing(seed: number): Draw {
  const { below } = dice(seed)
  return {
    below,
    of: (options, noneInTen = 0) =>
      below(10) < noneInTen ? null : (options[below(options.length)] ?? null),
  }
}

/** Writes the facts straight into the store behind the desk. */
export async function putMonth(desk: TestDesk, month: RecordedMonth): Promise<void> {
  const open = desk.desk.open()
  if (!open) throw new Error('nobody is signed in')
  await open.db.transaction().execute(async (db) => {
    for (const row of month.households ?? []) await db.insertInto('household').values(row).execute()
    for (const row of month.people) await db.insertInto('person').values(row).execute()
    for (const row of month.visits) await db.insertInto('visit').values(row).execute()
    for (const row of month.needs) await db.insertInto('need').values(row).execute()
    for (const row of month.services) await db.insertInto('service_given').values(row).execute()
    for (const row of month.targets ?? []) {
      await db.insertInto('person_target').values(row).execute()
    }
    for (const row of month.providers ?? []) await db.insertInto('provider').values(row).execute()
    for (const row of month.letters ?? []) await db.insertInto('referral').values(row).execute()
    for (const row of month.plans ?? []) await db.insertInto('plan').values(row).execute()
  })
}

function personRow(staffId: string, n: number, draw: Draw): Row<'person'> {
  const known = draw.below(10) > 0
  return {
    id: newId(),
    file_number: `OK-2026-${n}`,
    sex: draw.of(['female', 'male', 'unknown'] as const) ?? 'unknown',
    birth: known ? `${1940 + draw.below(85)}-06-15` : null,
    birth_precision: known ? 'day' : null,
    language: draw.of(['sk', 'fa', 'ru', 'uk']) ?? 'sk',
    interpreter: 0,
    source: null,
    zone_id: null,
    address: '',
    landmark: '',
    household_id: null,
    household_role: null,
    alert: '',
    guardian: '',
    created_at: '2026-09-01T08:00:00.000Z',
    created_by: staffId,
    version: 1,
  }
}

function visitRow(
  staffId: string,
  n: number,
  people: readonly Row<'person'>[],
  draw: Draw,
  firstDay: string,
): Row<'visit'> {
  const day = addDays(firstDay, draw.below(91))
  const person = draw.of(people, 1)
  const channel = draw.of(ContactChannel.options) ?? 'phone'
  const ending = draw.of(ContactEnding.options)
  const waited = 10 + draw.below(46)
  return {
    id: newId(),
    person_id: person?.id ?? null,
    channel,
    day,
    ticket: n + 1,
    urgency: 0,
    state: 'ended',
    ending,
    remark: '',
    language: 'sk',
    interpreter: 0,
    source: null,
    arrived_at: `${day}T08:00:00.000Z`,
    called_at: `${day}T08:${waited}:00.000Z`,
    ended_at: `${day}T09:15:00.000Z`,
    ended_on: day,
    wait_ms: waited * 60_000,
    service_ms: (75 - waited) * 60_000,
    called_by: staffId,
    recorded_by: staffId,
    version: 1,
  }
}

function needRow(staffId: string, visit: Row<'visit'>, draw: Draw): Row<'need'> {
  const ending = draw.of(NeedEnding.options, 3)
  const topic = draw.of(NeedCode.options) ?? 'other'
  return {
    id: newId(),
    person_id: visit.person_id ?? null,
    visit_id: visit.id,
    topic,
    sensitive: isSensitiveNeed(topic) ? 1 : 0,
    quantity: 1,
    detail: '',
    presented_at: visit.arrived_at,
    presented_on: visit.day,
    ending,
    unmet_reason: ending === 'unmet' ? 'full' : null,
    ended_on: ending && visit.day,
    ended_by: ending && staffId,
    recorded_by: staffId,
    version: 1,
  }
}

function serviceRow(
  staffId: string,
  visit: Row<'visit'>,
  people: ReadonlyMap<string | null | undefined, Row<'person'>>,
): Row<'service_given'> {
  const person = people.get(visit.person_id)
  return {
    id: newId(),
    person_id: visit.person_id ?? null,
    visit_id: visit.id,
    need_id: null,
    kind: 'consultation',
    units: 1,
    minutes: 15,
    day: visit.day,
    at: `${visit.day}T09:15:00.000Z`,
    given_by: staffId,
    language: person?.language ?? null,
    interpreter: person?.interpreter ?? null,
    zone_id: person?.zone_id ?? null,
    source: person?.source ?? null,
    household_id: person?.household_id ?? null,
    version: 1,
  }
}
