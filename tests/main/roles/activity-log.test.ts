import { expect, test } from 'vitest'
import { addDataOfficer } from '#support/data-officer.ts'
import { walkIn } from '#support/desk-day.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'

const reason = '=HYPERLINK("x") kolegyňa je chorá'

/** A file that two colleagues had to do with, on two days. */
async function busyDesk() {
  const desk = await openTestDesk()
  await addDataOfficer(desk)
  await desk.signInAs('receptionist')
  const { entry } = await walkIn(desk, 'Ján Hudák')
  await walkIn(desk, 'Eva Malá')
  desk.passMinutes(24 * 60)
  await desk.signInAs('caseworker')
  const { id, fileNumber } = entry.person!
  await desk.send('people.takeCase', { id, reason })
  await desk.send('people.writeNote', { personId: id, text: 'tajné' })
  return Object.assign(desk, { fileNumber })
}

async function actions(desk: TestDesk, filter: Parameters<typeof asked>[1] = {}) {
  const { lines } = await asked(desk, filter)
  return lines.map(({ action }) => action)
}

function asked(desk: TestDesk, filter: Parameters<typeof desk.send<'audit.list'>>[1]) {
  return desk.send('audit.list', filter)
}

test('a receptionist and a caseworker see their own acts, whomever they ask for', async () => {
  await using desk = await busyDesk()
  const staff = await desk.send('staff.listNames', {})
  const manager = staff.find(({ role }) => role === 'manager')!
  expect(await actions(desk)).toEqual(['people.writeNote', 'people.takeCase', 'desk.signIn'])
  expect(await actions(desk, { staffId: manager.id })).toEqual(await actions(desk))
  expect(await desk.refusal('audit.export', { language: 'sk' })).toBe('not-permitted')
  await desk.signInAs('receptionist')
  expect(new Set((await asked(desk, {})).lines.map(({ actor }) => actor))).toEqual(
    new Set(['Jana Malá']),
  )
})

test('a manager sees everybody’s acts without what they hold; who oversees also which fields', async () => {
  await using desk = await busyDesk()
  await desk.signInAs('manager')
  const seen = await asked(desk, {})
  expect(new Set(seen.lines.map(({ actor }) => actor)).size).toBe(3)
  expect(seen.lines.filter(({ detail }) => detail !== null)).toEqual([])
  await desk.signInAs('data-officer')
  const { lines } = await asked(desk, { family: 'added' })
  expect(lines.find(({ action }) => action === 'people.writeNote')?.detail).toMatch(/"person":/u)
  expect(JSON.stringify(lines)).not.toContain('tajné')
})

test('the log is narrowed by colleague, day, kind and file', async () => {
  await using desk = await busyDesk()
  await desk.signInAs('manager')
  const staff = await desk.send('staff.list', {})
  const caseworker = staff.find(({ role }) => role === 'caseworker')!
  expect(await actions(desk, { staffId: caseworker.id, family: 'added' })).toEqual([
    'people.writeNote',
  ])
  expect(await actions(desk, { from: '2026-11-25', family: 'entered' })).toHaveLength(2)
  expect(await actions(desk, { to: '2026-11-24', family: 'entered' })).toHaveLength(3)
  const { fileNumber } = desk
  expect(await actions(desk, { fileNumber: fileNumber.toLowerCase() })).toEqual([
    'people.writeNote',
    'people.takeCase',
    'visits.registerWalkIn',
  ])
  expect(await actions(desk, { fileNumber: 'OK-2026-9999' })).toEqual([])
})

test('a line tells the number of the file it is about, and none where it is about nobody', async () => {
  await using desk = await busyDesk()
  const { lines } = await asked(desk, {})
  expect(lines.map(({ action, fileNumber }) => [action, fileNumber])).toEqual([
    ['people.writeNote', desk.fileNumber],
    ['people.takeCase', desk.fileNumber],
    ['desk.signIn', null],
  ])
})

test('what is exported are the lines that were asked for, without formulas, and exporting is an act of its own', async () => {
  await using desk = await busyDesk()
  await desk.signInAs('manager')
  const filter = { family: 'done', language: 'sk' } as const
  expect(await desk.send('audit.export', filter)).toEqual({ saved: true })
  const [file] = desk.left
  const [, head, line] = /^\uFEFF?(.+)\r\n(.+)\r\n$/u.exec(Buffer.from(file!.bytes).toString())!
  expect(file?.name).toBe('activity-log-2026-11-25-sk.csv')
  expect(head?.split(';')).toHaveLength(10)
  expect(line).toMatch(/;2026-11-25;9:30;Peter Novák;Osoba;zapísanie;/u)
  expect(line).toContain(`'=HYPERLINK`)
  expect((await asked(desk, {})).lines[0]).toMatchObject({ action: 'audit.export', family: 'left' })
})

test('older lines follow page by page', async () => {
  await using desk = await busyDesk()
  await desk.signInAs('receptionist')
  for (let visit = 0; visit < 60; visit += 1) await walkIn(desk, `Ján ${visit}`)
  const first = await asked(desk, {})
  const rest = await asked(desk, { before: first.lines.at(-1)!.seq })
  expect([first.lines.length, first.hasMore, rest.hasMore]).toEqual([50, true, false])
  expect(rest.lines.at(-1)?.action).toBe('desk.signIn')
})
