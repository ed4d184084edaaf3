import { expect, test } from 'vitest'
import type { Input } from '#contract/index.ts'
import { complaint } from '#support/typed-specimens.ts'
import { letterCase } from '#support/letter-case.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'
import { planSpecimen } from '#support/plan-specimens.ts'
import { signInAnotherCaseworker } from '#support/another-caseworker.ts'
import { seenLines } from '#support/seen-lines.ts'

const look = { language: 'sk', size: 'A4', isLarge: false } as const
const plain = (text: string) => text

async function lastPrinted(desk: TestDesk): Promise<string> {
  return (await seenLines(desk.left.at(-1)!.bytes)).join('\n')
}

async function printIssued(desk: TestDesk, id: string): Promise<string> {
  await desk.send('forms.handOverIssued', { id, way: 'print' })
  return lastPrinted(desk)
}

function complaintOf(personId: string): Input<'forms.issue'> {
  const typed = { ...complaint(plain), from: '' }
  return { ...look, form: 'complaint-receipt', personId, of: personId, typed }
}

test('a complaint of somebody with a file is numbered and frozen; told twice it is one paper', async () => {
  await using desk = await openTestDesk()
  const { personId } = await letterCase(desk)
  const wanted = complaintOf(personId)
  const paper = await desk.send('forms.issue', wanted)
  expect(paper).toMatchObject({ form: 'complaint-receipt', number: '1/2026', edition: 1 })
  expect(await printIssued(desk, paper.id)).toContain('Mohammad Rezaei')
  expect(await desk.send('forms.issue', wanted)).toEqual(paper)
  const other = { ...complaint(plain), about: 'V čakárni je zima.' }
  expect(await desk.send('forms.issue', { ...wanted, typed: other })).toMatchObject({
    number: '2/2026',
    edition: 1,
  })
})

test('a complaint put right is the next edition of its number and says what changed', async () => {
  await using desk = await openTestDesk()
  const { personId } = await letterCase(desk)
  await desk.send('forms.issue', complaintOf(personId))
  const { fillable } = await desk.send('forms.listOfPerson', { personId })
  const taken = fillable.find(({ form, of }) => form === 'complaint-receipt' && of !== personId)!
  expect(taken.typed).toMatchObject({ about: 'Dva dni nikto neodpovedal na telefón.' })
  const typed = { ...complaint(plain), answerBy: '2026-12-15' }
  const wanted = { ...complaintOf(personId), of: taken.of, typed }
  const second = await desk.send('forms.issue', wanted)
  expect(second).toMatchObject({ number: '1/2026', edition: 2 })
  expect(second.changes.sk).toEqual([
    { what: 'Odpoveď do', before: '10. decembra 2026', now: '15. decembra 2026' },
  ])
})

test('a complaint is seen again by nobody but who took it', async () => {
  await using desk = await openTestDesk()
  const { personId } = await letterCase(desk)
  const { id } = await desk.send('forms.issue', complaintOf(personId))
  expect((await desk.send('forms.listOfPerson', { personId })).issued).toHaveLength(1)
  await signInAnotherCaseworker(desk)
  expect((await desk.send('forms.listOfPerson', { personId })).issued).toEqual([])
  expect(await desk.refusal('forms.handOverIssued', { id, way: 'print' })).toBe('not-your-case')
})

test('the closing letter says when we ask again, and says so again when it is printed anew', async () => {
  await using desk = await openTestDesk()
  const { personId } = await letterCase(desk)
  const plan = await desk.send('plans.start', {
    personId,
    text: { ...planSpecimen('sk'), reviewOn: '2027-03-01' },
  })
  const agreed = await desk.send('plans.agree', {
    id: plan.id,
    version: plan.version,
    on: '2026-11-24',
  })
  const outcomes = agreed.goals.map(({ id }) => ({ goalId: id, outcome: 'met' as const }))
  await desk.send('plans.close', {
    id: plan.id,
    version: agreed.version,
    conclusion: 'Hotovo.',
    outcomes,
  })
  const letterIn = async () =>
    (await desk.send('forms.listOfPerson', { personId })).fillable.find(
      ({ form }) => form === 'closing-letter',
    )
  const proposed = { form: 'closing-letter', aftercareOn: '2027-03-01' } as const
  expect((await letterIn())?.typed).toEqual(proposed)
  const typed = { ...proposed, aftercareOn: '2027-02-10' }
  const wanted = { ...look, form: 'closing-letter', personId, of: plan.id } as const
  const first = await desk.send('forms.issue', { ...wanted, typed })
  expect(await printIssued(desk, first.id)).toContain('10. februára 2027')
  expect(await desk.send('forms.issue', wanted)).toEqual(first)
  expect((await letterIn())?.typed).toEqual(typed)
})
