import { expect, test } from 'vitest'
import { walkIn } from '#support/desk-day.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'
import { restrictedFile } from '#support/restricted-file.ts'
import { seenLines } from '#support/seen-lines.ts'

const slip = {
  form: 'visit-slip',
  language: 'sk',
  size: 'A5',
  isLarge: false,
  copies: 1,
  way: 'print',
} as const

async function printed(desk: TestDesk): Promise<string> {
  const paper = desk.left.at(-1)
  return paper ? (await seenLines(paper.bytes)).join('\n') : ''
}

async function printFor(desk: TestDesk, at: number): Promise<string> {
  const { entries } = await desk.send('visits.listQueue', {})
  const { id, person } = entries[at]!
  await desk.send('forms.handOverFilled', { ...slip, personId: person?.id ?? null, of: id })
  return printed(desk)
}

test('a slip goes with whoever waits, also with somebody who gave no name', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  await walkIn(desk, 'Ján Malý')
  await walkIn(desk, '', { who: { kind: 'anonymous' } })
  const [named, nameless] = [await printFor(desk, 0), await printFor(desk, 1)]
  expect(named).toContain('Vaše číslo: 1')
  expect(named).toContain('Ján Malý')
  expect(nameless).toContain('Vaše číslo: 2')
  expect(nameless).toContain('Hľadanie bývania')
  expect(nameless).not.toContain('Ján')
  const { entries } = await desk.send('visits.listQueue', {})
  const logged = desk.desk.open()!.db.selectFrom('audit').select('subject_id')
  const { subject_id } = await logged
    .where('action', '=', 'forms.handOverFilled')
    .orderBy('seq', 'desc')
    .executeTakeFirstOrThrow()
  expect(subject_id).toBe(entries[1]!.id)
})

test('of somebody whose file is not for everybody there is none for the others', async () => {
  await using desk = await openTestDesk()
  const { personId } = await restrictedFile(desk)
  await desk.send('visits.registerWalkIn', {
    who: { kind: 'known', personId },
    language: 'sk',
    needs: [{ topic: 'housing.loss' }],
  })
  await desk.signInAs('receptionist')
  const { entries } = await desk.send('visits.listQueue', {})
  const asked = { ...slip, of: entries[0]!.id }
  const named = { ...asked, personId }
  expect(await desk.refusal('forms.handOverFilled', named)).toBe('person-not-found')
  const nameless = { ...asked, personId: null }
  expect(await desk.refusal('forms.handOverFilled', nameless)).toBe('form-not-fillable')
  expect(desk.left).toEqual([])
})

test('a manager, who receives nobody, prints none; nor is there one of a visit that is not there', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  const { entry } = await walkIn(desk, '', { who: { kind: 'anonymous' } })
  const nowhere = { ...slip, personId: null, of: '0198c0de-0000-7000-8000-000000000000' }
  expect(await desk.refusal('forms.handOverFilled', nowhere)).toBe('form-not-fillable')
  const consent = { ...slip, form: 'consent', personId: null, of: entry.id } as const
  expect(await desk.refusal('forms.handOverFilled', consent)).toBe('form-not-fillable')
  await desk.signInAs('manager')
  const asked = { ...slip, personId: null, of: entry.id }
  expect(await desk.refusal('forms.handOverFilled', asked)).toBe('not-your-case')
  expect(desk.left).toEqual([])
})
