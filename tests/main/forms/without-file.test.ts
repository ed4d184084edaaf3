import { expect, test } from 'vitest'
import type { Input } from '#contract/index.ts'
import { signInAnotherCaseworker } from '#support/another-caseworker.ts'
import { addDataOfficer } from '#support/data-officer.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'
import { seenLines } from '#support/seen-lines.ts'
import { attendance, complaint } from '#support/typed-specimens.ts'

const plain = (text: string) => text
const look = { language: 'sk', size: 'A4', isLarge: false, of: null } as const
const sheet = { ...look, form: 'attendance', typed: attendance(plain) } as const
const receipt = { ...look, form: 'complaint-receipt', typed: complaint(plain) } as const

async function printed(desk: TestDesk, id: string) {
  await desk.send('forms.handOverIssued', { id, way: 'print' })
  const { bytes } = desk.left.at(-1)!
  return { bytes, text: (await seenLines(bytes)).join('\n') }
}

async function listed(desk: TestDesk, search = '') {
  return (await desk.send('forms.listWithoutFile', { search })).papers
}

test('an attendance sheet is numbered and frozen, names who was there and counts them', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('caseworker')
  const paper = await desk.send('forms.issueWithoutFile', sheet)
  expect(paper).toMatchObject({ form: 'attendance', number: '1/2026', edition: 1 })
  const { bytes, text } = await printed(desk, paper.id)
  expect(text).toContain('1/2026')
  expect(text).toContain('Rodičovská kaviareň')
  expect(text).toContain('Sara Rezaei')
  expect(text).toMatch(/Spolu prítomných\s*3/u)
  expect(text).toMatch(/Z toho detí\s*2/u)
  desk.setNow('2026-12-20T08:30:00.000Z')
  await desk.signInAs('manager')
  expect((await printed(desk, paper.id)).bytes).toEqual(bytes)
})

test('the same sheet told twice on one day is one paper; a name more is its second edition and says so', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('caseworker')
  const first = await desk.send('forms.issueWithoutFile', sheet)
  expect(await desk.send('forms.issueWithoutFile', sheet)).toEqual(first)
  const [taken] = await listed(desk)
  expect(taken).toMatchObject({ id: first.id, typed: sheet.typed, canPutRight: true })
  const present = [...sheet.typed.present, { name: 'Peter Oravec', zone: '', isFirst: false }]
  const more = { ...sheet, of: taken!.of, typed: { ...sheet.typed, present } }
  await signInAnotherCaseworker(desk)
  const second = await desk.send('forms.issueWithoutFile', more)
  expect(second).toMatchObject({ number: '1/2026', edition: 2 })
  expect(second.changes.sk.map(({ before, now }) => [before, now])).toContainEqual(['3', '4'])
  expect((await printed(desk, second.id)).text).toContain('Peter Oravec')
  expect((await printed(desk, first.id)).text).not.toContain('Peter Oravec')
  expect((await listed(desk)).map(({ edition, canPutRight }) => [edition, canPutRight])).toEqual([
    [2, true],
    [1, false],
  ])
})

test('that somebody came for the first time is told from that they did not', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('caseworker')
  await desk.send('forms.issueWithoutFile', sheet)
  const [taken] = await listed(desk)
  const present = sheet.typed.present.map((one) => ({ ...one, isFirst: true }))
  const second = { ...sheet, of: taken!.of, typed: { ...sheet.typed, present } }
  expect(await desk.send('forms.issueWithoutFile', second)).toMatchObject({ edition: 2 })
})

test('whoever complains without a file gets a number; who took it finds it by that and prints the same bytes', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  const paper = await desk.send('forms.issueWithoutFile', receipt)
  const { bytes, text } = await printed(desk, paper.id)
  expect(text).toContain('1/2026')
  expect(text).toContain('Dva dni nikto neodpovedal na telefón.')
  expect(text).toContain('10. decembra 2026')
  await desk.send('forms.issueWithoutFile', {
    ...receipt,
    typed: { ...receipt.typed, about: 'V čakárni je zima.' },
  })
  expect((await listed(desk)).map(({ number }) => number)).toEqual(['2/2026', '1/2026'])
  const [found, ...others] = await listed(desk, '1/2026')
  expect([found?.id, others]).toEqual([paper.id, []])
  expect((await printed(desk, found!.id)).bytes).toEqual(bytes)
})

test('a complaint is seen again by nobody but who took it, and read by nobody among the papers', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  const { id } = await desk.send('forms.issueWithoutFile', receipt)
  const [taken] = await listed(desk)
  for (const role of ['caseworker', 'manager'] as const) {
    await desk.signInAs(role)
    expect(await listed(desk)).toEqual([])
    expect(await desk.refusal('forms.handOverIssued', { id, way: 'print' })).toBe('not-your-case')
    expect(await desk.refusal('documents.read', { id })).toBe('paper-not-found')
    const anew = { ...receipt, of: taken!.of }
    expect(await desk.refusal('forms.issueWithoutFile', anew)).toBe('form-not-fillable')
  }
})

test('an attendance sheet is written by who leads groups and read by everybody at the desk', async () => {
  await using desk = await openTestDesk()
  await addDataOfficer(desk)
  await desk.signInAs('receptionist')
  expect(await desk.refusal('forms.issueWithoutFile', sheet)).toBe('form-not-fillable')
  await desk.signInAs('manager')
  const { id } = await desk.send('forms.issueWithoutFile', sheet)
  for (const role of ['receptionist', 'data-officer'] as const) {
    await desk.signInAs(role)
    // By the name of somebody who came, however it is spelt.
    expect(await listed(desk, 'زهرا رضائي')).toMatchObject([{ id, canPutRight: false }])
    expect((await printed(desk, id)).text).toContain('Sara Rezaei')
  }
})

test('what is typed for another form, or is to leave without being kept, fills none', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('caseworker')
  const wrong = { ...sheet, typed: receipt.typed }
  expect(await desk.refusal('forms.issueWithoutFile', wrong)).toBe('form-not-fillable')
  for (const form of [sheet, receipt]) {
    const unkept: Input<'forms.handOverFilled'> = {
      ...form,
      personId: null,
      copies: 1,
      way: 'print',
    }
    expect(await desk.refusal('forms.handOverFilled', unkept)).toBe('form-not-fillable')
  }
  expect(desk.left).toEqual([])
})

test('after its period every edition is put before the manager, and then nothing of it is kept', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('caseworker')
  await desk.send('forms.issueWithoutFile', sheet)
  const [taken] = await listed(desk)
  desk.setNow('2026-12-20T08:30:00.000Z')
  await desk.signInAs('caseworker')
  const typed = { ...sheet.typed, hours: '10.00 – 12.00' }
  await desk.send('forms.issueWithoutFile', { ...sheet, of: taken!.of, typed })
  await desk.send('forms.issueWithoutFile', receipt)
  desk.setNow('2029-12-20T08:30:00.000Z')
  await desk.signInAs('manager')
  expect(await desk.send('privacy.listDue', {})).toEqual([])
  desk.setNow('2029-12-21T08:30:00.000Z')
  await desk.signInAs('manager')
  const lines = await desk.send('privacy.listDue', {})
  expect(lines).toMatchObject([{ kind: 'papers', personId: null, count: 2, since: '2026-12-20' }])
  await desk.send('privacy.approve', { lines })
  expect(await desk.send('privacy.listDue', {})).toEqual([])
  await desk.signInAs('caseworker')
  expect(await listed(desk)).toEqual([])
})
