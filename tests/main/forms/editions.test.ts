import { expect, test } from 'vitest'
import type { Input } from '#contract/index.ts'
import { letterCase } from '#support/letter-case.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'
import { seenLines } from '#support/seen-lines.ts'

const look = { language: 'sk', size: 'A4', isLarge: false } as const

async function linesLeft(desk: TestDesk, id: string): Promise<string> {
  await desk.send('forms.handOverIssued', { id, way: 'print' })
  return (await seenLines(desk.left.at(-1)!.bytes)).join('\n')
}

async function consentOf(desk: TestDesk) {
  const { personId } = await letterCase(desk)
  const { fillable } = await desk.send('forms.listOfPerson', { personId })
  const { form, of } = fillable.find((one) => one.form === 'consent')!
  return { ...look, form, of, personId } satisfies Input<'forms.issue'>
}

async function rename(desk: TestDesk, personId: string, text: string): Promise<void> {
  const { details, version } = await desk.send('people.get', { id: personId })
  const others = details.names.filter(({ kind }) => kind !== 'latin')
  const names = [...others, { kind: 'latin' as const, text }]
  await desk.send('people.save', {
    ...details,
    id: personId,
    version,
    names,
    correctedWhy: 'preklep',
  })
}

test('a form that says the same stays the paper that it was, in whatever look it is wanted again', async () => {
  await using desk = await openTestDesk()
  const wanted = await consentOf(desk)
  const first = await desk.send('forms.issue', wanted)
  expect(first).toMatchObject({ edition: 1, number: '1/2026', changes: { sk: [], fa: [] } })
  expect(await desk.send('forms.issue', wanted)).toEqual(first)
  const inPersian = await desk.send('forms.issue', { ...wanted, language: 'fa' })
  expect(inPersian).toMatchObject({ edition: 1, number: '1/2026', language: 'fa' })
  expect(inPersian.id).not.toBe(first.id)
})

test('after a change it is the next edition of the same number, and says what changed, on paper and in its row', async () => {
  await using desk = await openTestDesk()
  const wanted = await consentOf(desk)
  const first = await desk.send('forms.issue', wanted)
  await rename(desk, wanted.personId, 'Mohammad Rezai')
  const second = await desk.send('forms.issue', wanted)
  const change = { before: 'Mohammad Rezaei (محمد رضایی)', now: 'Mohammad Rezai (محمد رضایی)' }
  expect(second).toMatchObject({ edition: 2, number: first.number })
  expect(second.changes.sk).toEqual([{ what: 'Meno a priezvisko', ...change }])
  expect(second.changes.fa).toEqual([])
  const text = await linesLeft(desk, second.id)
  expect(text).toMatch(/2\. vydanie\. Nahrádza písomnosť z 24\. novembra 2026/u)
  expect(text).toContain('Mohammad Rezaei')
  expect(await linesLeft(desk, first.id)).not.toContain('vydanie')
  const { issued } = await desk.send('forms.listOfPerson', { personId: wanted.personId })
  expect(issued.map(({ edition }) => edition)).toEqual([2, 1])
  expect(issued[0]).toEqual(second)
})

test('an edition in another language is held against the one before it in that language', async () => {
  await using desk = await openTestDesk()
  const wanted = await consentOf(desk)
  await desk.send('forms.issue', wanted)
  const { details, version } = await desk.send('people.get', { id: wanted.personId })
  const birth = { iso: '1986-08-13', precision: 'day' } as const
  const changed = { ...details, id: wanted.personId, version, birth, correctedWhy: 'preklep' }
  await desk.send('people.save', changed)
  const second = await desk.send('forms.issue', { ...wanted, language: 'ru' })
  expect(second.changes.ru).toEqual([
    { what: 'Дата рождения', before: '3 августа 1986 г.', now: '13 августа 1986 г.' },
  ])
  expect(await linesLeft(desk, second.id)).toContain('Редакция 2')
})

test('who is erased is on no form that was issued to them', async () => {
  await using desk = await openTestDesk()
  const wanted = await consentOf(desk)
  await desk.send('forms.issue', wanted)
  const papers = () => desk.desk.open()!.db.selectFrom('paper').select('id').execute()
  expect(await papers()).toHaveLength(1)
  await desk.signInAs('manager')
  const { personId } = wanted
  const asked = { personId, askedOn: '2026-11-24', asker: 'person', manner: 'spoken' } as const
  const { id, version } = await desk.send('privacy.recordErasure', asked)
  await desk.send('privacy.carryOut', { id, version })
  expect(await papers()).toEqual([])
})

test('what cannot be printed is named where it was written, not where the sheet says what has changed', async () => {
  await using desk = await openTestDesk()
  const wanted = await consentOf(desk)
  await desk.send('forms.issue', wanted)
  await rename(desk, wanted.personId, 'Mohammad \u{1F3E0}')
  expect(await desk.ask('forms.previewFilled', wanted)).toMatchObject({
    failure: { code: 'no-such-character', details: { context: 'name' } },
  })
})
