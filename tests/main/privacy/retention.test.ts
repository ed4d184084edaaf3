import { expect, test } from 'vitest'
import { addDataOfficer } from '#support/data-officer.ts'
import { seen as seenOf, walkIn } from '#support/desk-day.ts'
import { issuedLetter } from '#support/letter-case.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'
import { somebody } from '#support/somebody.ts'

async function due(desk: TestDesk) {
  return desk.send('privacy.listDue', {})
}

test('a file is due five years after the last contact, and not a day before', async () => {
  await using desk = await openTestDesk()
  const personId = await somebody(desk)
  await desk.signInAs('caseworker')
  await desk.send('people.takeCase', { id: personId })
  desk.setNow('2026-12-01T08:30:00.000Z')
  await desk.signInAs('caseworker')
  await desk.send('services.give', { kind: 'consultation', visitId: null, personId })
  desk.setNow('2031-12-01T08:30:00.000Z')
  await desk.signInAs('manager')
  expect(await due(desk)).toEqual([])
  desk.setNow('2031-12-02T08:30:00.000Z')
  await desk.signInAs('manager')
  const [line, ...others] = await due(desk)
  expect(others).toEqual([])
  expect(line).toMatchObject({ kind: 'file', since: '2026-12-01', dueOn: '2031-12-01', count: 1 })
  expect(await desk.send('privacy.approve', { lines: [line!] })).toEqual({
    lines: 1,
    inCopies: { until: null, endless: 0, away: 0 },
  })
  expect(await due(desk)).toEqual([])
  expect(await desk.refusal('people.get', { id: personId })).toBe('person-not-found')
})

test('notes, letters, remarks and half-typed text go by their own clocks; the file stays', async () => {
  await using desk = await openTestDesk()
  const { personId, letter } = await issuedLetter(desk)
  await desk.send('people.writeNote', { personId, text: 'ZzNote' })
  await desk.send('drafts.save', { form: 'note', subject: personId, value: 'ZzDraft' })
  const { id, version } = await desk.send('referrals.withdraw', {
    id: letter.id,
    version: letter.version,
  })
  await desk.send('referrals.close', { id, version, needEnding: 'met' })
  await desk.send('needs.add', { personId, visitId: null, topic: 'transport', detail: 'ZzDetail' })
  desk.setNow('2029-12-01T08:30:00.000Z')
  await desk.signInAs('manager')
  const lines = await due(desk)
  const counts = Object.fromEntries(lines.map(({ kind, count }) => [kind, count]))
  expect(counts).toEqual({ drafts: 1, letters: 1, notes: null })
  await desk.send('privacy.approve', { lines })
  expect(await due(desk)).toEqual([])
  await desk.signInAs('caseworker')
  expect(await desk.send('people.listNotes', { personId })).toEqual([])
  const left = await desk.send('referrals.get', { id })
  expect(left.content.ask).toBe('')
  expect(left.papers).toEqual([])
  expect(left.outgoingNumber).toBe(letter.outgoingNumber)
  // A need that has not ended keeps its words.
  const needs = await desk.send('needs.listOfPerson', { personId })
  expect(JSON.stringify(needs)).toContain('ZzDetail')
})

test('what is kept back says why and until when, and is asked again on that day', async () => {
  await using desk = await openTestDesk()
  const personId = await somebody(desk)
  desk.setNow('2032-01-10T08:30:00.000Z')
  await desk.signInAs('manager')
  const [line] = await due(desk)
  const why = { reason: 'súdny spor o byt', until: '2032-06-01' }
  await desk.send('privacy.keep', { lines: [{ kind: 'file', personId }], ...why })
  expect(await due(desk)).toMatchObject([{ keptUntil: '2032-06-01', keptWhy: why.reason }])
  expect(await desk.refusal('privacy.approve', { lines: [line!] })).toBe('not-due')
  // Kept back by mistake: asked again today.
  const lines = [{ kind: 'file' as const, personId }]
  await desk.send('privacy.keep', { lines, reason: why.reason, until: '2032-01-10' })
  expect(await due(desk)).toMatchObject([{ keptUntil: null }])
  await desk.send('privacy.keep', { lines, ...why })
  desk.setNow('2032-06-01T08:30:00.000Z')
  await desk.signInAs('manager')
  expect(await due(desk)).toMatchObject([{ keptUntil: null }])
})

test('what came in since the list was read is not deleted with it', async () => {
  await using desk = await openTestDesk()
  const personId = await somebody(desk)
  desk.setNow('2032-01-10T08:30:00.000Z')
  await desk.signInAs('manager')
  const lines = await due(desk)
  await desk.signInAs('receptionist')
  await desk.send('visits.recordContact', {
    who: { kind: 'known', personId },
    language: 'sk',
    ending: 'information',
  })
  await desk.signInAs('manager')
  expect(await desk.refusal('privacy.approve', { lines })).toBe('not-due')
})

test('lines are kept back all or none', async () => {
  await using desk = await openTestDesk()
  await addDataOfficer(desk)
  const personId = await somebody(desk)
  const other = await somebody(desk, { names: [{ kind: 'official', text: 'Peter Oravec' }] })
  desk.setNow('2032-01-10T08:30:00.000Z')
  await desk.signInAs('data-officer')
  const why = { reason: 'kontrola z ministerstva', until: '2032-06-01' }
  const lines = [personId, other].map((id) => ({ kind: 'file', personId: id }) as const)
  const notDue = { kind: 'notes', personId } as const
  expect(await desk.refusal('privacy.keep', { lines: [...lines, notDue], ...why })).toBe('not-due')
  expect((await due(desk)).map(({ keptUntil }) => keptUntil)).toEqual([null, null])
  await desk.send('privacy.keep', { lines, ...why })
  expect((await due(desk)).map(({ keptUntil }) => keptUntil)).toEqual([why.until, why.until])
})

test('a period says by what law or rule it is as long as it is', async () => {
  await using desk = await openTestDesk()
  await addDataOfficer(desk)
  const periods = await desk.send('privacy.getPeriods', {})
  expect(periods.grounds).toEqual({
    file: '',
    notes: '',
    letters: '',
    papers: '',
    remarks: '',
    drafts: '',
  })
  const grounds = { ...periods.grounds, file: 'registratúrny plán, znak B4' }
  await desk.signInAs('data-officer')
  await desk.send('privacy.savePeriods', { ...periods, grounds, file: 72 })
  expect(await desk.send('privacy.getPeriods', {})).toMatchObject({ file: 72, grounds })
})

test('two old notes and one are the same to whoever decides on them; remarks are counted for who reads them', async () => {
  await using desk = await openTestDesk()
  await addDataOfficer(desk)
  const { personId } = await issuedLetter(desk)
  await desk.signInAs('receptionist')
  const visit = await walkIn(desk, 'Ján Hudák', { remark: 'ZzRemark' })
  await desk.send('visits.end', { ...seenOf(visit), ending: 'information' })
  const seen = []
  for (const text of ['1', '2']) {
    desk.setNow('2026-11-24T09:00:00.000Z')
    await desk.signInAs('caseworker')
    await desk.send('people.writeNote', { personId, text })
    desk.setNow('2029-11-30T08:30:00.000Z')
    for (const role of ['manager', 'data-officer'] as const) {
      await desk.signInAs(role)
      seen.push((await due(desk)).filter(({ kind }) => kind === 'notes'))
    }
  }
  expect(seen[0]).toHaveLength(1)
  expect(new Set(seen.map((lines) => JSON.stringify(lines))).size).toBe(1)
  const remarks = async (role: 'manager' | 'data-officer') => {
    await desk.signInAs(role)
    return (await due(desk)).find(({ kind }) => kind === 'remarks')?.count
  }
  expect([await remarks('manager'), await remarks('data-officer')]).toEqual([1, null])
})

test('longer periods take lines off the list', async () => {
  await using desk = await openTestDesk()
  await somebody(desk)
  desk.setNow('2032-01-10T08:30:00.000Z')
  await desk.signInAs('manager')
  expect(await due(desk)).toHaveLength(1)
  const periods = await desk.send('privacy.getPeriods', {})
  await desk.send('privacy.savePeriods', { ...periods, file: 120 })
  expect(await due(desk)).toEqual([])
})
