import { expect, test } from 'vitest'
import type { Output } from '#contract/index.ts'
import { signInAnotherCaseworker } from '#support/another-caseworker.ts'
import { seen, walkIn } from '#support/desk-day.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'
import { somebody } from '#support/somebody.ts'

const october = { calendar: 'gregorian', year: 2026, month: 10 } as const

test('help is written to a case beside any visit: kind, units, minutes, need and day', async () => {
  await using desk = await openTestDesk()
  const { personId, needId } = await ownCase(desk)
  const given = await desk.send('services.give', {
    visitId: null,
    personId,
    kind: 'accompaniment',
    units: 2,
    minutes: 90,
    needId,
    day: '2026-11-20',
  })
  expect(given).toMatchObject({ units: 2, minutes: 90, needId, day: '2026-11-20', mayChange: true })
  expect(await desk.send('services.listOfPerson', { personId })).toEqual([given])
  const entries = await desk.send('people.timeline', { personId })
  expect(entries.find(({ kind }) => kind === 'help')).toMatchObject({
    help: 'accompaniment',
    units: 2,
    minutes: 90,
    need: { topic: 'housing.search', sensitive: false },
    day: '2026-11-20',
  })
})

test('help stands on the day of its visit, and never on a day to come', async () => {
  await using desk = await openTestDesk()
  const { personId } = await ownCase(desk)
  const { entry } = await comes(desk, personId)
  desk.setNow('2026-11-26T08:30:00.000Z')
  await desk.signInAs('caseworker')
  const late = { personId: null, kind: 'phone-call', visitId: entry.id } as const
  expect(await desk.send('services.give', late)).toMatchObject({ day: '2026-11-24', personId })
  const ahead = { visitId: null, personId, kind: 'phone-call', day: '2026-11-27' } as const
  expect(await desk.refusal('services.give', ahead)).toBe('day-ahead')
})

test('the desk writes help to visits of today alone, a caseworker to their own cases', async () => {
  await using desk = await openTestDesk()
  const personId = await somebody(desk)
  const { entry } = await comes(desk, personId)
  const atVisit = { visitId: entry.id, personId: null, kind: 'consultation' } as const
  await desk.send('services.give', atVisit)
  desk.setNow('2026-11-25T08:30:00.000Z')
  await desk.signInAs('receptionist')
  expect(await desk.refusal('services.give', atVisit)).toBe('only-at-a-visit')
  expect(await desk.refusal('services.listOfPerson', { personId })).toBe('not-permitted')
  await desk.signInAs('caseworker')
  expect(await desk.refusal('services.give', atVisit)).toBe('not-your-case')
  expect(await desk.refusal('services.listOfPerson', { personId })).toBe('not-your-case')
  await desk.signInAs('manager')
  expect(await desk.refusal('services.give', atVisit)).toBe('not-permitted')
})

test('a need of somebody else is not served', async () => {
  await using desk = await openTestDesk()
  const { personId } = await ownCase(desk)
  await desk.signInAs('receptionist')
  const { entry } = await walkIn(desk, 'Ján Hudák')
  await desk.signInAs('caseworker')
  const help = {
    visitId: null,
    personId,
    kind: 'consultation',
    needId: entry.needs[0]!.id,
  } as const
  expect(await desk.refusal('services.give', help)).toBe('need-not-found')
})

test('a correction changes what is asked, and the log keeps what stood there', async () => {
  await using desk = await openTestDesk()
  const { personId, needId } = await ownCase(desk)
  const given = await desk.send('services.give', { visitId: null, personId, kind: 'consultation' })
  const right = { ...correctionOf(given), kind: 'help-with-forms', minutes: 40, needId } as const
  const corrected = await desk.send('services.correct', { ...right, day: '2026-11-23' })
  expect(corrected).toMatchObject({ kind: 'help-with-forms', minutes: 40, needId, version: 2 })
  expect(corrected.day).toBe('2026-11-23')
  expect(await lastLine(desk)).toEqual({
    action: 'services.correct',
    subject: given.id,
    detail: {
      person: personId,
      kind: 'consultation',
      units: 1,
      minutes: 0,
      day: '2026-11-24',
      version: 1,
    },
  })
})

test('an older reading neither corrects nor takes back, and is shown what stands there now', async () => {
  await using desk = await openTestDesk()
  const { personId } = await ownCase(desk)
  const given = await desk.send('services.give', { visitId: null, personId, kind: 'consultation' })
  const once = { ...correctionOf(given), minutes: 30 }
  await desk.send('services.correct', once)
  for (const reply of [
    await desk.ask('services.correct', { ...once, minutes: 50 }),
    await desk.ask('services.takeBack', { id: given.id, version: 1 }),
  ]) {
    expect(reply).toMatchObject({
      ok: false,
      failure: { code: 'stale', current: { id: given.id, minutes: 30, version: 2 } },
    })
  }
  await desk.send('services.takeBack', { id: given.id, version: 2 })
  expect(await desk.send('services.listOfPerson', { personId })).toEqual([])
  expect(await lastLine(desk)).toMatchObject({
    action: 'services.takeBack',
    subject: given.id,
    detail: { kind: 'consultation', minutes: 30, version: 2, person: personId },
  })
})

test('the team sets right what the desk wrote; a colleague of another case does not', async () => {
  await using desk = await openTestDesk()
  const { personId } = await ownCase(desk)
  const { entry } = await comes(desk, personId)
  const atVisit = { visitId: entry.id, personId: null, kind: 'consultation' } as const
  const given = await desk.send('services.give', atVisit)
  expect(given.mayChange).toBe(true)
  const right = { ...correctionOf(given), units: 2 }
  await signInAnotherCaseworker(desk)
  expect(await desk.refusal('services.correct', right)).toBe('not-yours-to-change')
  desk.setNow('2026-11-25T08:30:00.000Z')
  await desk.signInAs('receptionist')
  expect(await desk.refusal('services.correct', right)).toBe('not-yours-to-change')
  await desk.signInAs('caseworker')
  expect(await desk.send('services.correct', right)).toMatchObject({ units: 2, visitId: entry.id })
})

test('a visit that ended as served keeps its only help; one that was left without gets none', async () => {
  await using desk = await openTestDesk()
  const { personId } = await ownCase(desk)
  const served = await comes(desk, personId)
  const help = [{ kind: 'consultation' }, { kind: 'interpreting', units: 2, minutes: 15 }] as const
  await desk.send('visits.end', { ...seen(served), ending: 'served', help: [...help] })
  const left = await comes(desk, personId)
  await desk.send('visits.end', { ...seen(left), ending: 'left' })
  await desk.signInAs('caseworker')
  const atVisit = { personId: null, kind: 'phone-call' } as const
  expect(await desk.refusal('services.give', { ...atVisit, visitId: left.entry.id })).toBe(
    'help-but-left',
  )
  const [one, two] = await desk.send('services.listOfVisit', { visitId: served.entry.id })
  expect(two).toMatchObject({ kind: 'interpreting', units: 2, minutes: 15 })
  await desk.send('services.takeBack', { id: one!.id, version: 1 })
  const last = { id: two!.id, version: 1 }
  expect(await desk.refusal('services.takeBack', last)).toBe('only-help-of-served')
  const moved = { ...correctionOf(two!), visitId: null }
  expect(await desk.refusal('services.correct', moved)).toBe('only-help-of-served')
  expect(await desk.send('services.correct', { ...correctionOf(two!), minutes: 20 })).toMatchObject(
    {
      minutes: 20,
      visitId: served.entry.id,
    },
  )
})

test('an ended visit is not reopened over help that was corrected since', async () => {
  await using desk = await openTestDesk()
  const { personId } = await ownCase(desk)
  const act = await comes(desk, personId)
  const help = [{ kind: 'consultation' }] as const
  const { eventId } = await desk.send('visits.end', {
    ...seen(act),
    ending: 'served',
    help: [...help],
  })
  const [given] = await desk.send('services.listOfVisit', { visitId: act.entry.id })
  await desk.send('services.correct', { ...correctionOf(given!), minutes: 10 })
  expect(await desk.refusal('visits.undo', { eventId })).toBe('cannot-undo')
  expect(await desk.send('services.listOfVisit', { visitId: act.entry.id })).toHaveLength(1)
})

test('help of a signed month leaves the signed return as it is, and counts in the corrected one', async () => {
  await using desk = await openTestDesk()
  const { personId } = await ownCase(desk)
  await desk.signInAs('manager')
  await desk.send('returns.sign', { month: october })
  expect(await servedInOctober(desk, 1)).toBe(0)

  await desk.signInAs('caseworker')
  const late = { visitId: null, personId, kind: 'consultation', day: '2026-10-30' } as const
  const given = await desk.send('services.give', late)
  expect(await servedInOctober(desk, 1)).toBe(0)
  expect(await servedInOctober(desk, null)).toBe(1)
  await desk.signInAs('manager')
  expect(await desk.send('returns.sign', { month: october })).toMatchObject({ edition: 2 })

  await desk.signInAs('caseworker')
  await desk.send('services.correct', { ...correctionOf(given), day: '2026-11-02' })
  expect(await servedInOctober(desk, 2)).toBe(1)
  expect(await servedInOctober(desk, null)).toBe(0)
})

/** The whole record, as a form that changes one field of it sends it. */
function correctionOf({
  id,
  version,
  kind,
  units,
  minutes,
  needId,
  visitId,
  day,
}: Output<'services.give'>) {
  return { id, version, kind, units, minutes, needId, visitId, day }
}

/** Somebody whose case the caseworker, who stays signed in, has taken, with one need. */
async function ownCase(desk: TestDesk): Promise<Readonly<{ personId: string; needId: string }>> {
  const personId = await somebody(desk)
  await desk.signInAs('caseworker')
  await desk.send('people.takeCase', { id: personId, reason: 'stands in for a colleague' })
  const need = await desk.send('needs.add', { visitId: null, personId, topic: 'housing.search' })
  return { personId, needId: need.id }
}

/** Comes to the desk; the receptionist stays signed in. */
async function comes(desk: TestDesk, personId: string): Promise<Output<'visits.registerWalkIn'>> {
  await desk.signInAs('receptionist')
  return desk.send('visits.registerWalkIn', {
    who: { kind: 'known', personId },
    language: 'sk',
    needs: [{ topic: 'other' }],
  })
}

async function servedInOctober(desk: TestDesk, edition: number | null): Promise<number> {
  await desk.signInAs('manager')
  const { tables } = await desk.send('returns.getUncovered', { month: october, edition })
  const total = tables.find(({ id }) => id === 'r2-standing')?.total
  if (total?.kind !== 'shown') throw new Error('The number of those served is covered')
  return total.value
}

async function lastLine({ desk }: TestDesk) {
  const row = await desk
    .open()!
    .db.selectFrom('audit')
    .selectAll()
    .where('action', 'like', 'services.%')
    .orderBy('seq', 'desc')
    .executeTakeFirstOrThrow()
  return { action: row.action, subject: row.subject_id, detail: JSON.parse(row.detail) }
}
