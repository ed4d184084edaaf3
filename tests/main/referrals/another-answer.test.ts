import { expect, test } from 'vitest'
import type { Input } from '#contract/index.ts'
import { housingOffice } from '#support/housing-office.ts'
import { issuedLetter, letterContent } from '#support/letter-case.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'

type Seen = Readonly<{ id: string; version: number }>
type Slip = Input<'referrals.recordSlip'>['slip']
type Answer = Readonly<{ on: string; slip: Slip; corrects?: boolean }>

const refused = { answer: 'reject', reason: 'capacity', refusedBy: 'client' } as const
const served = { answer: 'serve', needSaid: 'met' } as const

test.each([
  refused,
  { answer: 'send-on', to: 'Charita' },
  served,
  { answer: 'not-serve' },
] as const)(
  'after $answer, written down wrongly, every other answer may stand in its place',
  async (wrong) => {
    await using desk = await openTestDesk()
    const { letter } = await issuedLetter(desk)
    const { id } = letter
    await answer(desk, letter, { on: '2026-11-24', slip: wrong })
    for (const right of ['accept', 'wait', 'serve', 'not-serve'] as const) {
      const seen = await desk.send('referrals.get', { id })
      const slip = { answer: right }
      const put = await answer(desk, seen, { on: '2026-11-24', slip, corrects: true })
      expect(await desk.send('referrals.get', { id })).toMatchObject({
        refusalReason: null,
        refusedBy: null,
        reason: '',
        needSaid: null,
      })
      await desk.send('referrals.undo', { eventId: put.eventId })
    }
  },
)

test('the first answer written down wrongly gives its day to the right one; a later one does not', async () => {
  await using desk = await openTestDesk({ now: '2026-11-20T08:00:00.000Z' })
  const { letter } = await issuedLetter(desk)
  desk.setNow('2026-11-30T08:00:00.000Z')
  const first = await answer(desk, letter, { on: '2026-11-23', slip: refused })
  const right = { on: '2026-11-25', slip: { answer: 'accept' }, corrects: true } as const
  const second = await answer(desk, first, right)
  expect(await days(desk)).toEqual({ answered_on: '2026-11-25', ended_on: null })
  const third = await answer(desk, second, { on: '2026-11-27', slip: served })
  const late = { on: '2026-11-28', slip: { answer: 'not-serve' }, corrects: true } as const
  await answer(desk, third, late)
  expect(await days(desk)).toEqual({ answered_on: '2026-11-25', ended_on: '2026-11-28' })
})

test('a body that first refused and then has a place after all has answered when it refused', async () => {
  await using desk = await openTestDesk({ now: '2026-11-20T08:00:00.000Z' })
  const { letter } = await issuedLetter(desk)
  desk.setNow('2026-11-30T08:00:00.000Z')
  const first = await answer(desk, letter, { on: '2026-11-23', slip: refused })
  await answer(desk, first, { on: '2026-11-30', slip: { answer: 'accept' } })
  expect(await days(desk)).toEqual({ answered_on: '2026-11-23', ended_on: null })
})

test('the history keeps the wrong answer and says which one put it right; the timeline has the right one', async () => {
  await using desk = await openTestDesk()
  const { letter, personId } = await issuedLetter(desk)
  const { id } = letter
  const wrong = await answer(desk, letter, { on: '2026-11-24', slip: refused })
  const put = await answer(desk, wrong, { on: '2026-11-24', slip: served, corrects: true })
  const history = async () => {
    const { events } = await desk.send('referrals.get', { id })
    return events.map(({ kind, isCorrected, isCorrection }) => [kind, isCorrected, isCorrection])
  }
  expect(await history()).toEqual([
    ['issue', false, false],
    ['reject', true, false],
    ['serve', false, true],
  ])
  expect(await acts(desk, personId)).toEqual(['issue', 'serve'])
  await desk.send('referrals.undo', { eventId: put.eventId })
  expect((await history())[1]).toEqual(['reject', false, false])
  expect(await acts(desk, personId)).toEqual(['issue', 'reject'])
  expect(await desk.send('referrals.get', { id })).toMatchObject({
    state: 'rejected',
    refusalReason: 'capacity',
    refusedBy: 'client',
  })
})

test('a closed letter opened again may be answered otherwise, and the reception puts right what it wrote', async () => {
  await using desk = await openTestDesk()
  const { letter } = await issuedLetter(desk)
  const { id } = letter
  const { version } = await answer(desk, letter, { on: '2026-11-24', slip: served })
  const closed = await desk.send('referrals.close', { id, version, needEnding: 'met' })
  const right = { on: '2026-11-24', slip: { answer: 'wait' }, corrects: true } as const
  const { on: receivedOn, ...rest } = right
  const tooSoon = { id, version: closed.version, receivedOn, ...rest }
  expect(await desk.refusal('referrals.recordSlip', tooSoon)).toBe('not-possible-now')
  const open = await desk.send('referrals.reopen', { id, version: closed.version })
  await desk.signInAs('receptionist')
  expect(await answer(desk, open, right)).toMatchObject({ state: 'waiting-list', provider: null })
})

test('where nothing final was answered there is nothing to put right', async () => {
  await using desk = await openTestDesk()
  const { letter } = await issuedLetter(desk)
  const { id, version } = letter
  const slip = { answer: 'wait' } as const
  const input = { id, version, receivedOn: '2026-11-24', slip, corrects: true }
  expect(await desk.refusal('referrals.recordSlip', input)).toBe('not-possible-now')
})

test('a refusal that a letter takes further stays one, whatever its reason, until that letter is gone', async () => {
  await using desk = await openTestDesk()
  const { letter, needId } = await issuedLetter(desk)
  const { id } = letter
  const wrong = await answer(desk, letter, { on: '2026-11-24', slip: refused })
  const other = await desk.send('directory.add', housingOffice({ name: 'Charita Nitra' }))
  const content = { ...letterContent(needId, other), shared: [] }
  const draft = await desk.send('referrals.saveDraft', { ...content, afterId: id })
  const input = { id, version: wrong.version, receivedOn: '2026-11-24', corrects: true }
  const accepted = { ...input, slip: { answer: 'accept' } } as const
  expect(await desk.refusal('referrals.recordSlip', accepted)).toBe('taken-further')
  const papers = { ...refused, reason: 'papers' } as const
  const { version } = await desk.send('referrals.recordSlip', { ...input, slip: papers })
  await desk.send('referrals.discardDraft', { id: draft.id, version: draft.version })
  const after = await desk.send('referrals.recordSlip', { ...accepted, version })
  expect(after.state).toBe('accepted')
})

function answer(desk: TestDesk, { id, version }: Seen, { on, slip, corrects }: Answer) {
  const receivedOn = on
  return desk.send('referrals.recordSlip', { id, version, receivedOn, slip, corrects })
}

/** When the only letter was first answered, and ended. */
async function days({ desk }: TestDesk) {
  const { db } = desk.open()!
  return db.selectFrom('referral').select(['answered_on', 'ended_on']).executeTakeFirst()
}

async function acts(desk: TestDesk, personId: string) {
  const timeline = await desk.send('people.timeline', { personId })
  return timeline.flatMap((entry) => (entry.kind === 'referral' ? [entry.act] : [])).toSorted()
}
