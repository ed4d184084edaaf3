import { expect, test } from 'vitest'
import type { DueItem } from '#contract/due.contract.ts'
import { signInAnotherCaseworker } from '#support/another-caseworker.ts'
import { issuedLetter, letterCase } from '#support/letter-case.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'
import { planSpecimen } from '#support/plan-specimens.ts'
import { somebody } from '#support/somebody.ts'

type PlanText = ReturnType<typeof planSpecimen>

test('what letters ask stands under its day: overdue, today, within a week, later', async () => {
  await using desk = await openTestDesk()
  await issuedLetter(desk)
  expect(await due(desk)).toEqual([
    ['appointment', 'later'],
    ['answer', 'later'],
  ])
  desk.setNow('2026-12-02T08:00:00Z')
  expect(await due(desk)).toEqual([
    ['appointment', 'today'],
    ['answer', 'week'],
  ])
  desk.setNow('2026-12-09T08:00:00Z')
  expect(await due(desk)).toEqual([
    ['appointment', 'overdue'],
    ['answer', 'overdue'],
  ])
})

test('a letter is to be closed from the day it was served, not from the day it was accepted', async () => {
  await using desk = await openTestDesk({ now: '2026-11-20T08:00:00.000Z' })
  const { letter } = await issuedLetter(desk)
  const record = async (version: number, receivedOn: string, answer: 'accept' | 'serve') =>
    desk.send('referrals.recordSlip', { id: letter.id, version, receivedOn, slip: { answer } })
  const { version } = await record(letter.version, '2026-11-20', 'accept')
  desk.setNow('2026-11-24T08:00:00.000Z')
  await record(version, '2026-11-24', 'serve')
  expect(await desk.send('due.list', {})).toMatchObject([{ kind: 'close', dueOn: '2026-11-24' }])
})

test('a letter without a day of its own is awaited ten working days from its issue, or from its answer', async () => {
  await using desk = await openTestDesk({ now: '2026-11-20T08:00:00.000Z' })
  const { content } = await letterCase(desk)
  const undated = { ...content, answerBy: null, appointmentOn: null, appointmentAt: '' } as const
  const { id, version } = await desk.send('referrals.saveDraft', undated)
  const letter = await desk.send('referrals.issue', { id, version })
  const dueNow = async () =>
    (await desk.send('due.list', {})).map(({ kind, dueOn }) => [kind, dueOn])
  expect(await dueNow()).toEqual([['answer', '2026-12-04']])
  await desk.signInAs('receptionist')
  expect(await dueNow()).toEqual([['answer', '2026-12-04']])
  await desk.signInAs('caseworker')
  const channel = 'post' as const
  const out = await desk.send('referrals.deliver', { id, version: letter.version, channel })
  expect(await dueNow()).toEqual([['answer', '2026-12-04']])
  desk.setNow('2026-11-24T08:00:00.000Z')
  let seen = out.version
  for (const answer of ['wait', 'accept'] as const) {
    const slip = { id, version: seen, receivedOn: '2026-11-24', slip: { answer } }
    seen = (await desk.send('referrals.recordSlip', slip)).version
    expect(await dueNow()).toEqual([['answer', '2026-12-08']])
  }
})

test('a letter of somebody who was erased is awaited by nobody, says why, and stands in every number as it stood', async () => {
  await using desk = await openTestDesk()
  const { personId, letter } = await issuedLetter(desk)
  await desk.signInAs('receptionist')
  expect(await due(desk)).toEqual([['answer', 'later']])
  await desk.signInAs('manager')
  const asked = { personId, askedOn: '2026-11-24', asker: 'person', manner: 'letter' } as const
  const request = await desk.send('privacy.recordErasure', asked)
  const month = { calendar: 'gregorian', year: 2026, month: 11 } as const
  const before = await desk.send('returns.getUncovered', { month })
  await desk.send('privacy.carryOut', { id: request.id, version: request.version })
  const { tables, measures } = await desk.send('returns.getUncovered', { month })
  expect({ tables, measures }).toEqual({ tables: before.tables, measures: before.measures })
  for (const role of ['receptionist', 'caseworker'] as const) {
    await desk.signInAs(role)
    expect(await due(desk)).toEqual([])
    expect(await desk.send('due.count', {})).toEqual({ now: 0 })
    expect(await desk.send('referrals.list', { open: true })).toEqual([])
    expect(await desk.send('referrals.list', {})).toMatchObject([
      { id: letter.id, state: 'issued', erasedOn: '2026-11-24' },
    ])
  }
})

test('letters and plans stand in one list by their day, and what is done leaves it', async () => {
  await using desk = await openTestDesk()
  const { personId } = await issuedLetter(desk)
  const plan = await desk.send('plans.start', { personId, text: oneStep('2026-12-05') })
  expect(await due(desk)).toEqual([
    ['appointment', 'later'],
    ['step', 'later'],
    ['answer', 'later'],
  ])
  const [goal] = plan.goals
  await desk.send('plans.markStep', {
    stepId: goal!.steps[0]!.id,
    doneOn: '2026-11-24',
    doneHow: 'podané osobne',
    planVersion: plan.version,
  })
  expect(await due(desk)).toEqual([
    ['appointment', 'later'],
    ['answer', 'later'],
  ])
})

test('a plan is looked at again on its day once it is agreed, and no more when it is closed', async () => {
  await using desk = await openTestDesk()
  const plan = await startedPlan(desk, { ...oneStep(null), reviewOn: '2026-11-20' })
  expect(await due(desk)).toEqual([])
  await desk.send('plans.agree', { id: plan.id, version: 1, on: '2026-11-24' })
  expect(await due(desk)).toEqual([['review', 'overdue']])
  expect(await desk.send('due.count', {})).toEqual({ now: 1 })
  const outcomes = plan.goals.map(({ id }) => ({ goalId: id, outcome: 'met' as const }))
  await desk.send('plans.close', { id: plan.id, version: 2, conclusion: 'Byt.', outcomes })
  expect(await due(desk)).toEqual([])
})

test('the day is the centre’s: a quarter past midnight in Tehran it is already tomorrow', async () => {
  await using desk = await openTestDesk({
    centre: { timeZone: 'Asia/Tehran', calendar: 'jalali', weekend: [5] },
    now: '2026-11-24T20:15:00.000Z',
  })
  await startedPlan(desk, oneStep('2026-11-24'))
  expect(await due(desk)).toEqual([['step', 'today']])
  desk.setNow('2026-11-24T20:45:00.000Z')
  expect(await due(desk)).toEqual([['step', 'overdue']])
  expect(await desk.send('due.count', {})).toEqual({ now: 1 })
})

test('a caseworker sees nothing of a case that is not theirs', async () => {
  await using desk = await openTestDesk()
  const { personId } = await issuedLetter(desk)
  await desk.send('plans.start', { personId, text: oneStep('2026-12-05') })
  await signInAnotherCaseworker(desk)
  expect(await desk.send('due.list', {})).toEqual([])
})

test('a step given to a colleague of the team stands in theirs; given to anybody else, in everyone’s', async () => {
  await using desk = await openTestDesk()
  const team = await teamOfTwo(desk)
  const given = async (staffId: string | null) => {
    const { version } = await team.write(staffId)
    const zuzana = await due(desk)
    await desk.signInAs('caseworker')
    return { version, zuzana, peter: await due(desk) }
  }
  const step = [['step', 'later']]
  expect(await given(null)).toMatchObject({ zuzana: step, peter: step })
  expect(await given(team.zuzana)).toMatchObject({ zuzana: step, peter: [] })
  expect(await given(team.peter)).toMatchObject({ zuzana: [], peter: step })
  expect(await given(team.reception)).toMatchObject({ zuzana: step, peter: step })
})

test('the reception sees which letters wait for their slip, and no word of letters or plans', async () => {
  await using desk = await openTestDesk()
  const { letter, personId } = await issuedLetter(desk)
  await desk.send('plans.start', { personId, text: oneStep('2026-12-05') })
  await desk.signInAs('receptionist')
  const items = await desk.send('due.list', {})
  expect(items).toMatchObject([
    { kind: 'answer', referral: { shortCode: letter.shortCode, state: 'issued', provider: null } },
  ])
  expect(JSON.stringify(items)).not.toMatch(/plan|byt|housing|Mestský|Podať/u)
  const { id, version } = letter
  const slip = { answer: 'accept', appointmentOn: '2026-12-03', appointmentAt: '' } as const
  await desk.send('referrals.recordSlip', { id, version, receivedOn: '2026-11-24', slip })
  expect(await due(desk)).toEqual([])
})

test('a manager has no letters and plans in their due list', async () => {
  await using desk = await openTestDesk()
  await issuedLetter(desk)
  await desk.signInAs('manager')
  expect(await desk.send('due.list', {})).toEqual([])
  expect(await desk.send('due.count', {})).toEqual({ now: 0 })
})

test('a look at the words of plans leaves a row that says which; the number on the rail leaves none', async () => {
  await using desk = await openTestDesk()
  const plan = await startedPlan(desk, oneStep('2026-12-05'))
  await desk.send('due.count', {})
  await desk.send('due.list', {})
  const looks = await desk.desk
    .open()!
    .db.selectFrom('audit')
    .select(['action', 'detail'])
    .where('action', 'like', 'due.%')
    .execute()
  expect(looks).toEqual([{ action: 'due.list', detail: JSON.stringify({ plans: [plan.id] }) }])
})

async function due(desk: TestDesk): Promise<(readonly [DueItem['kind'], DueItem['when']])[]> {
  return (await desk.send('due.list', {})).map(({ kind, when }) => [kind, when] as const)
}

/** A plan with one step to be done by a day. */
function oneStep(byWhen: string | null, staffId: string | null = null): PlanText {
  const step = { text: 'Podať žiadosť', who: 'Žofia', staffId, byWhen }
  return { ...planSpecimen('sk'), goals: [{ text: 'Nájomný byt', steps: [step] }] }
}

async function startedPlan(desk: TestDesk, text: PlanText) {
  const personId = await somebody(desk)
  await desk.signInAs('caseworker')
  await desk.send('people.takeCase', { id: personId, reason: 'stands in for a colleague' })
  return desk.send('plans.start', { personId, text })
}

/** Peter and Zuzana work on one case; Zuzana stays signed in. */
async function teamOfTwo(desk: TestDesk) {
  const plan = await startedPlan(desk, oneStep('2026-12-05'))
  await signInAnotherCaseworker(desk)
  await desk.send('people.takeCase', { id: plan.personId, reason: 'stands in for a colleague' })
  const staff = await desk.send('staff.listNames', {})
  const idOf = (name: string) => staff.find((one) => one.name === name)!.id
  let { version } = plan
  return {
    peter: idOf('Peter Novák'),
    zuzana: idOf('Zuzana Biela'),
    reception: idOf('Jana Malá'),
    write: async (staffId: string | null) => {
      await desk.send('desk.signIn', { signInWord: 'zuzana', password: 'žltý vlak cez most' })
      const text = oneStep('2026-12-05', staffId)
      ;({ version } = await desk.send('plans.save', { id: plan.id, version, text }))
      return { version }
    },
  }
}
