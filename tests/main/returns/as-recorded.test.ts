import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Output } from '#contract/index.ts'
import type { MonthlyReturn, ReturnMeasureId, ReturnTableId } from '#contract/returns.contract.ts'
import { seen, walkIn } from '#support/desk-day.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'
import { somebody } from '#support/somebody.ts'

const november = { calendar: 'gregorian', year: 2026, month: 11 } as const
const december = { ...november, month: 12 } as const
const shown = (value: number) => ({ kind: 'shown', value })
const unmeasured = { kind: 'none' }

test('the return of a month says who people were when they were first helped in it', async () => {
  await using desk = await openTestDesk({ now: at('2026-11-03', '09:00') })
  await desk.signInAs('manager')
  const [oldTown, ponds] = (await desk.send('centre.get', {})).zones
  const personId = await somebody(desk, { zoneId: oldTown!.id, language: 'uk', source: 'school' })
  await comesAndIsHelped(desk, personId, true)
  desk.setNow(at('2026-11-20', '09:00'))
  await moves(desk, personId, ponds!.id)
  await comesAndIsHelped(desk, personId, false)
  desk.setNow(at('2026-12-01', '09:00'))
  await comesAndIsHelped(desk, personId, false)

  const then = await uncovered(desk, november)
  expect(peopleIn(then, 'r2-zone')).toEqual([oldTown!.id])
  expect(peopleIn(then, 'r2-language')).toEqual(['uk'])
  expect(peopleIn(then, 'r2-interpreter')).toEqual(['yes'])
  expect(peopleIn(then, 'r2-source')).toEqual(['school'])
  expect(peopleIn(then, 'r2-target')).toEqual(['older'])
  expect(measure(then, 'households-served')).toEqual(shown(0))
  const later = await uncovered(desk, december)
  expect(peopleIn(later, 'r2-zone')).toEqual([ponds!.id])
  expect(peopleIn(later, 'r2-language')).toEqual(['sk'])
  expect(peopleIn(later, 'r2-interpreter')).toEqual(['no'])
  expect(peopleIn(later, 'r2-source')).toEqual(['police'])
  expect(peopleIn(later, 'r2-target')).toEqual(['migrant'])
  expect(measure(later, 'households-served')).toEqual(shown(1))
})

test('waited ten, received for twenty, back in line for thirty, received for five: 40 and 25 minutes', async () => {
  await using desk = await openTestDesk({ now: at('2026-11-03', '09:00') })
  await desk.signInAs('caseworker')
  await walkIn(desk, 'Ján Hudák')
  desk.passMinutes(10)
  const called = await desk.send('visits.callNext', {})
  desk.passMinutes(20)
  await desk.send('visits.backInLine', seen(called))
  desk.passMinutes(30)
  const again = await desk.send('visits.callNext', {})
  desk.passMinutes(5)
  await desk.send('visits.end', { ...seen(again), ending: 'information' })
  const monthly = await uncovered(desk, november)
  expect(measure(monthly, 'wait-median')).toEqual(shown(40))
  expect(measure(monthly, 'service-median')).toEqual(shown(25))
})

test('who was received and then stepped out for good was received all the same', async () => {
  await using desk = await openTestDesk({ now: at('2026-11-03', '09:00') })
  await desk.signInAs('caseworker')
  await walkIn(desk, 'Ján Hudák')
  desk.passMinutes(10)
  const called = await desk.send('visits.callNext', {})
  desk.passMinutes(15)
  const held = await desk.send('visits.hold', seen(called))
  await desk.send('visits.end', { ...seen(held), ending: 'left' })
  const monthly = await uncovered(desk, november)
  expect(measure(monthly, 'wait-median')).toEqual(shown(10))
  expect(measure(monthly, 'service-median')).toEqual(shown(15))
})

test('a visit left open overnight is in no median, and in the check of those not ended on their day', async () => {
  await using desk = await openTestDesk({ now: at('2026-11-03', '16:00') })
  await desk.signInAs('caseworker')
  await walkIn(desk, 'Ján Hudák')
  const called = await desk.send('visits.callNext', {})
  // A quarter past midnight in Bánov, the same day in UTC.
  desk.setNow('2026-11-03T23:15:00.000Z')
  await desk.send('visits.end', { ...seen(called), ending: 'information' })
  const monthly = await uncovered(desk, november)
  expect(measure(monthly, 'wait-median')).toEqual(unmeasured)
  expect(measure(monthly, 'service-median')).toEqual(unmeasured)
  expect(await desk.send('returns.check', { month: november })).toMatchObject({
    openVisits: shown(1),
  })
})

test('why needs stayed unmet is told of all of these and of no other', async () => {
  await using desk = await openTestDesk({ now: at('2026-11-03', '09:00') })
  await desk.signInAs('caseworker')
  const endings = [
    { ending: 'unmet', unmetReason: 'full' },
    { ending: 'unmet', unmetReason: 'cost' },
    { ending: 'partly', unmetReason: 'full' },
    { ending: 'met' },
  ] as const
  const { entry } = await walkIn(desk, 'Ján Hudák', {
    needs: endings.map(() => ({ topic: 'housing.search' as const })),
  })
  const called = await desk.send('visits.call', { id: entry.id, version: entry.version })
  for (const [index, ending] of endings.entries()) {
    const { id, version } = called.entry.needs[index]!
    await desk.send('needs.end', { id, version, ...ending })
  }
  await endedBeforeReasonsWereAsked(desk, called)

  const monthly = await uncovered(desk, november)
  const { rows, cells, total } = tableOf(monthly, 'r3-unmet')
  const told = rows.map(({ code }, row) => [code, cells[row]?.[0]])
  expect(told.filter(([, count]) => JSON.stringify(count) !== JSON.stringify(shown(0)))).toEqual([
    ['full', shown(1)],
    ['cost', shown(1)],
    ['none', shown(1)],
  ])
  const needs = tableOf(monthly, 'r3-needs')
  expect(total).toEqual(needs.columnTotals[needs.columns.indexOf('unmet')])
})

test('a signed return keeps the names it was signed under, on the screen and in every file', async () => {
  await using desk = await openTestDesk({ zones: ['Staré Mesto'], now: at('2026-11-03', '09:00') })
  await desk.signInAs('manager')
  const [zone] = (await desk.send('centre.get', {})).zones
  const personId = await somebody(desk, { zoneId: zone!.id })
  await comesAndIsHelped(desk, personId, false)
  desk.setNow(at('2026-12-01', '09:00'))
  await desk.signInAs('manager')
  const signed = await desk.send('returns.sign', { month: november })
  const files = await exportAll(desk)

  const {
    version,
    practice: _practice,
    zones: _zones,
    ...profile
  } = await desk.send('centre.get', {})
  await desk.send('centre.save', { ...profile, version, name: 'Centrum Rybníky' })
  await desk.send('centre.saveZones', {
    version: (await desk.send('centre.get', {})).version,
    zones: [{ id: zone!.id, name: 'Juh' }, { name: 'Sever' }],
  })
  const [manager] = await desk.send('staff.list', {})
  await desk.desk
    .open()!
    .db.updateTable('staff')
    .set({ name: 'Eva Malá' })
    .where('id', '=', manager!.id)
    .execute()

  expect(await desk.send('returns.get', { month: november, edition: 1 })).toEqual(signed)
  expect(await exportAll(desk)).toEqual(files)
  expect(await desk.send('returns.get', { month: november })).toMatchObject({
    centre: 'Centrum Rybníky',
    zones: [{ name: 'Juh' }, { name: 'Sever' }],
  })
})

function at(day: string, hour: string): string {
  return `${day}T${hour}:00.000Z`
}

async function comesAndIsHelped(
  desk: TestDesk,
  personId: string,
  interpreter: boolean,
): Promise<void> {
  await desk.signInAs('caseworker')
  await desk.send('visits.registerWalkIn', {
    who: { kind: 'known', personId },
    needs: [{ topic: 'other' }],
    language: 'sk',
    interpreter,
  })
  const called = await desk.send('visits.callNext', {})
  const help = [{ kind: 'consultation' as const }]
  await desk.send('visits.end', { ...seen(called), ending: 'served', help })
}

/** To another zone, speaks Slovak by now, was sent by the police this time, and lives with somebody. */
async function moves(desk: TestDesk, personId: string, zoneId: string): Promise<void> {
  const otherId = await somebody(desk)
  await desk.signInAs('receptionist')
  const { details, version } = await desk.send('people.get', { id: personId })
  const { version: saved } = await desk.send('people.save', {
    ...details,
    id: personId,
    version,
    zoneId,
    language: 'sk',
    source: 'police',
    targets: [
      { target: 'older', since: '2026-01-01', until: '2026-11-10' },
      { target: 'migrant', since: '2026-11-15', until: null },
    ],
  })
  const joining = { id: personId, version: saved, withId: otherId, role: 'child' } as const
  await desk.send('people.joinHousehold', joining)
}

/** One more unmet need, as a release before this one left it. */
async function endedBeforeReasonsWereAsked(
  desk: TestDesk,
  { entry }: Output<'visits.call'>,
): Promise<void> {
  const { db } = desk.desk.open()!
  const row = await db
    .selectFrom('need')
    .selectAll()
    .where('visit_id', '=', entry.id)
    .where('unmet_reason', '=', 'cost')
    .executeTakeFirstOrThrow()
  const old = { ...row, id: `${row.id.slice(0, -4)}ffff`, unmet_reason: null }
  await db.insertInto('need').values(old).execute()
}

/** What each file holds; a workbook is an archive, whose parts carry the second in which it was packed. */
async function exportAll(desk: TestDesk) {
  for (const format of ['xlsx', 'csv', 'pdf'] as const) {
    const order = { month: november, edition: 1, format, language: 'sk' } as const
    await desk.send('returns.export', order)
  }
  const [book, ...files] = desk.left.slice(-3).map(({ bytes }) => new Uint8Array(bytes))
  return [unzipSync(book!), ...files]
}

async function uncovered(
  desk: TestDesk,
  month: Readonly<{ calendar: 'gregorian'; year: number; month: number }>,
): Promise<MonthlyReturn> {
  await desk.signInAs('manager')
  return desk.send('returns.getUncovered', { month })
}

function tableOf({ tables }: MonthlyReturn, id: ReturnTableId) {
  return tables.find((table) => table.id === id)!
}

/** The rows in which somebody stands. */
function peopleIn(monthly: MonthlyReturn, id: ReturnTableId): string[] {
  const { rows, cells } = tableOf(monthly, id)
  return rows.flatMap(({ code }, row) =>
    JSON.stringify(cells[row]?.[0]) === JSON.stringify(shown(0)) ? [] : [code],
  )
}

function measure({ measures }: MonthlyReturn, id: ReturnMeasureId) {
  return measures.find((one) => one.id === id)?.value
}
