import { expect, test } from 'vitest'
import type { WrittenPlan } from '#contract/plans.contract.ts'
import { type TestDesk, openTestDesk } from '#support/open-desk.ts'
import { somebody } from '#support/somebody.ts'

const text: WrittenPlan = {
  language: 'fa',
  ownWords: 'می‌خواهم نزدیک مدرسهٔ بچه‌ها بمانیم.',
  strengthsPerson: 'برق‌کار، ۱۲ سال سابقه',
  strengthsFamily: '',
  strengthsNeighbourhood: '',
  refused: '',
  tookPart: 'مترجم: سارا',
  validUntil: '2027-05-24',
  reviewOn: '2027-02-24',
  goals: [
    {
      text: 'مسکن پایدار',
      steps: [
        { text: 'درخواست به شهرداری', who: 'محمد', staffId: null, byWhen: '2026-12-02' },
        { text: 'همراهی تا اداره', who: 'Peter Novák', staffId: null, byWhen: '2026-12-02' },
      ],
    },
  ],
}

test('a plan is written by the team of the case, one at a time', async () => {
  await using desk = await openTestDesk()
  const personId = await somebody(desk)
  await desk.signInAs('caseworker')
  expect(await desk.refusal('plans.start', { personId, text })).toBe('not-your-case')
  await desk.send('people.takeCase', { id: personId })
  const plan = await desk.send('plans.start', { personId, text })
  expect(plan).toMatchObject({ number: 'PL-2026-0001', state: 'draft', ownWords: text.ownWords })
  expect(await desk.refusal('plans.start', { personId, text })).toBe('plan-open')
})

test('a step stays done when the plan is written on', async () => {
  await using desk = await openTestDesk()
  const plan = await startedPlan(desk)
  const [first] = plan.goals[0]!.steps
  const mark = { stepId: first!.id, doneOn: '2026-11-20', planVersion: plan.version }
  expect(await desk.refusal('plans.markStep', { ...mark, doneHow: ' ' })).toBe('say-what-was-done')
  const marked = await desk.send('plans.markStep', { ...mark, doneHow: 'podané osobne' })
  const written = { ...text, goals: marked.goals.map((goal) => ({ ...goal, text: 'مسکن' })) }
  const saved = await desk.send('plans.save', { id: plan.id, version: 2, text: written })
  expect(saved.goals[0]).toMatchObject({
    text: 'مسکن',
    steps: [{ doneOn: '2026-11-20', doneHow: 'podané osobne' }, { doneOn: null }],
  })
})

test('a plan is agreed only with a goal and a day of review, and then it is due', async () => {
  await using desk = await openTestDesk()
  const plan = await startedPlan(desk, { ...text, reviewOn: null })
  const agree = { id: plan.id, on: '2026-11-24' }
  expect(await desk.refusal('plans.agree', { ...agree, version: 1 })).toBe('no-review-day')
  await desk.send('plans.save', { id: plan.id, version: 1, text })
  expect(await desk.send('plans.agree', { ...agree, version: 2 })).toMatchObject({
    state: 'agreed',
    agreedOn: '2026-11-24',
  })
})

test('an agreed plan that now says something else waits to be agreed again; what was signed stays', async () => {
  await using desk = await openTestDesk()
  const plan = await startedPlan(desk)
  const { id } = plan
  const agreed = await desk.send('plans.agree', { id, version: 1, on: '2026-11-24' })
  const paper = await desk.send('plans.issuePaper', { id, version: agreed.version })
  const read = async () => (await desk.send('documents.read', { id: paper.id })).bytes
  const signed = await read()
  const asSigned = { ...text, language: 'ru' as const, goals: agreed.goals }
  const same = await desk.send('plans.save', { id, version: agreed.version, text: asSigned })
  expect(same).toMatchObject({ state: 'agreed', agreedOn: '2026-11-24' })
  const changed = { ...asSigned, refused: 'ubytovňa' }
  expect(await desk.send('plans.save', { id, version: same.version, text: changed })).toMatchObject(
    {
      state: 'draft',
      agreedOn: null,
    },
  )
  const again = await desk.send('plans.issuePaper', { id, version: same.version + 1 })
  expect(await desk.send('plans.listPapers', { id })).toMatchObject([
    { id: paper.id, edition: 1 },
    { id: again.id, edition: 2 },
  ])
  expect(await read()).toEqual(signed)
})

test('a plan is closed only when every goal has its outcome; closed, it is not written any more', async () => {
  await using desk = await openTestDesk()
  const plan = await startedPlan(desk)
  const close = { id: plan.id, version: 1, conclusion: 'Byt pridelený.' }
  expect(await desk.refusal('plans.close', { ...close, outcomes: [] })).toBe('goal-without-outcome')
  const outcomes = [{ goalId: plan.goals[0]!.id, outcome: 'met' as const }]
  const closed = await desk.send('plans.close', { ...close, outcomes })
  expect(closed).toMatchObject({ state: 'closed', goals: [{ outcome: 'met' }] })
  expect(await desk.refusal('plans.save', { id: plan.id, version: 2, text })).toBe('plan-closed')
})

test('a colleague who saw an older version is shown both', async () => {
  await using desk = await openTestDesk()
  const plan = await startedPlan(desk)
  await desk.send('plans.save', { id: plan.id, version: 1, text: { ...text, refused: 'ubytovňa' } })
  const late = await desk.ask('plans.save', { id: plan.id, version: 1, text })
  expect(late).toMatchObject({ failure: { code: 'stale', current: { refused: 'ubytovňa' } } })
})

test.each(['receptionist', 'manager'] as const)('a %s never sees a plan', async (role) => {
  await using desk = await openTestDesk()
  const plan = await startedPlan(desk)
  await desk.signInAs(role)
  expect(await desk.refusal('plans.list', { personId: plan.personId })).toBe('not-permitted')
})

test('what was half-typed about a plan goes with it, and of a step with the step', async () => {
  await using desk = await openTestDesk()
  const plan = await startedPlan(desk)
  const [goal] = plan.goals
  const [first, second] = goal!.steps
  const halfType = (form: string, subject: string) =>
    desk.send('drafts.save', { form, subject, value: { text: 'rozpísané' } })
  const kept = async () => (await desk.send('drafts.list', {})).map(({ subject }) => subject)
  await halfType('plan-close', plan.id)
  await halfType('step', first!.id)
  await halfType('step', second!.id)
  const shorter = { ...text, goals: [{ ...goal!, steps: [second!] }] }
  const saved = await desk.send('plans.save', { id: plan.id, version: 1, text: shorter })
  expect((await kept()).toSorted()).toEqual([plan.id, second!.id].toSorted())

  const outcomes = [{ goalId: goal!.id, outcome: 'met' as const }]
  const closing = { id: plan.id, version: saved.version, conclusion: 'hotovo', outcomes }
  await desk.send('plans.close', closing)
  expect(await kept()).toEqual([])
})

async function startedPlan(desk: TestDesk, written: WrittenPlan = text) {
  const personId = await somebody(desk)
  await desk.signInAs('caseworker')
  await desk.send('people.takeCase', { id: personId })
  return desk.send('plans.start', { personId, text: written })
}
