import { expect, test } from 'vitest'
import type { z } from 'zod'
import type { Input, MessageName } from '#contract/index.ts'
import type { NewPerson } from '#contract/people.contract.ts'
import { issuedLetter, letterCase } from '#support/letter-case.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'
import { planSpecimen } from '#support/plan-specimens.ts'
import { somebody } from '#support/somebody.ts'

/** Half past midnight of 25 November at the centre; in UTC it is still the 24th. */
const justAfterMidnight = '2026-11-24T23:30:00.000Z'

test('a slip came back between the day of its letter and today', async () => {
  await using desk = await openTestDesk()
  const { letter } = await issuedLetter(desk)
  const { id, version } = letter
  const slip = { id, version, slip: { answer: 'serve' } } as const
  for (const [receivedOn, code] of [
    ['2026-11-23', 'day-too-early'],
    ['2026-11-25', 'day-ahead'],
  ] as const) {
    const wrong = await wrongDay(desk, 'referrals.recordSlip', { ...slip, receivedOn })
    expect(wrong).toEqual([code, 'receivedOn'])
  }
  desk.setNow(justAfterMidnight)
  const receivedOn = '2026-11-25'
  expect(await desk.send('referrals.recordSlip', { ...slip, receivedOn })).toMatchObject({
    state: 'served',
  })
})

test('no appointment is accepted for a day before the letter', async () => {
  await using desk = await openTestDesk()
  const { letter } = await issuedLetter(desk)
  const slip = { answer: 'accept', appointmentOn: '2026-11-02' } as const
  const returned = { id: letter.id, version: letter.version, receivedOn: '2026-11-24', slip }
  expect(await wrongDay(desk, 'referrals.recordSlip', returned)).toEqual([
    'day-too-early',
    'slip.appointmentOn',
  ])
})

test('a letter that goes out asks for nothing on a day that has passed', async () => {
  await using desk = await openTestDesk()
  const { content } = await letterCase(desk)
  for (const field of ['answerBy', 'appointmentOn'] as const) {
    const draft = { ...content, [field]: '2026-11-23' }
    const { id, version } = await desk.send('referrals.saveDraft', draft)
    expect(await wrongDay(desk, 'referrals.issue', { id, version })).toEqual(['day-passed', field])
  }
})

test('a consent is withdrawn between the day it was given and today, and can be after a slip of the pen', async () => {
  await using desk = await openTestDesk()
  const given = await desk.send('consent.record', consentOf(await somebody(desk), '2026-11-20'))
  const seen = { id: given.id, version: given.version }
  for (const [on, code] of [
    ['2062-01-01', 'day-ahead'],
    ['2026-11-19', 'day-too-early'],
  ] as const) {
    expect(await wrongDay(desk, 'consent.withdraw', { ...seen, on })).toEqual([code, 'on'])
  }
  expect(await desk.send('consent.withdraw', { ...seen, on: '2026-11-24' })).toMatchObject({
    withdrawnOn: '2026-11-24',
  })
})

test('nobody has decided tomorrow', async () => {
  await using desk = await openTestDesk()
  const consent = consentOf(await somebody(desk), '2026-11-25')
  expect(await wrongDay(desk, 'consent.record', consent)).toEqual(['day-ahead', 'decidedOn'])
})

test('a plan is agreed, and its steps are done, on a day that has come', async () => {
  await using desk = await openTestDesk()
  const personId = await somebody(desk)
  await desk.signInAs('caseworker')
  await desk.send('people.takeCase', { id: personId })
  const plan = await desk.send('plans.start', { personId, text: planSpecimen('sk') })
  const { id, version } = plan
  expect(await wrongDay(desk, 'plans.agree', { id, version, on: '2062-11-24' })).toEqual([
    'day-ahead',
    'on',
  ])
  const stepId = plan.goals[0]!.steps[0]!.id
  const mark = { stepId, doneOn: '2062-01-01', doneHow: 'podané', planVersion: version }
  expect(await wrongDay(desk, 'plans.markStep', mark)).toEqual(['day-ahead', 'doneOn'])
})

test('nobody is born, and no group is joined, in the future', async () => {
  await using desk = await openTestDesk()
  const id = await somebody(desk)
  const { details, version } = await desk.send('people.get', { id })
  const saved = { ...details, id, version }
  const birth = { iso: '2027', precision: 'year' } as const
  const target = { target: 'low-income', since: '2026-11-24', until: null } as const
  const wrong: [Partial<typeof saved>, string, string][] = [
    [{ birth }, 'day-ahead', 'birth'],
    [{ targets: [{ ...target, since: '2027-01-01' }] }, 'day-ahead', 'targets.0.since'],
    [{ targets: [target, { ...target, until: '2026-01-01' }] }, 'day-too-early', 'targets.1.until'],
  ]
  for (const [change, code, field] of wrong) {
    expect(await wrongDay(desk, 'people.save', { ...saved, ...change })).toEqual([code, field])
  }
})

test('somebody new at the desk was not born tomorrow', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  const person: z.input<typeof NewPerson> = {
    names: [{ kind: 'official', text: 'Žofia Kováčová' }],
    birth: { iso: '2026-11-25', precision: 'day' },
    language: 'sk',
  }
  const walkIn: Input<'visits.registerWalkIn'> = {
    who: { kind: 'new', person },
    needs: [{ topic: 'housing.search' }],
    language: 'sk',
  }
  expect(await wrongDay(desk, 'visits.registerWalkIn', walkIn)).toEqual([
    'day-ahead',
    'who.person.birth',
  ])
})

/** The code of the refusal and the field it is about; undefined where nothing was refused. */
async function wrongDay<M extends MessageName>(desk: TestDesk, name: M, input: Input<M>) {
  const reply = await desk.ask(name, input)
  return reply.ok ? undefined : [reply.failure.code, ...Object.keys(reply.failure.fields ?? {})]
}

function consentOf(personId: string, decidedOn: string): Input<'consent.record'> {
  const validUntil = null
  const base = { personId, purpose: 'referral', recipientId: null, decidedOn, validUntil } as const
  return { ...base, scope: ['identity'], decision: 'given', manner: 'signature' }
}
