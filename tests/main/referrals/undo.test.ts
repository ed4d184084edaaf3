import { expect, test } from 'vitest'
import type { Output } from '#contract/index.ts'
import { signInAnotherCaseworker } from '#support/another-caseworker.ts'
import { housingOffice } from '#support/housing-office.ts'
import { issuedLetter, letterContent } from '#support/letter-case.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'

const receivedOn = '2026-11-24'
type Letter = Output<'referrals.get'>

/** Letters, needs and papers as they stand, but for their versions. */
async function everything({ desk }: TestDesk) {
  const { db } = desk.open()!
  const letters = await db.selectFrom('referral').selectAll().orderBy('id').execute()
  const needs = await db.selectFrom('need').selectAll().orderBy('id').execute()
  return {
    letters: letters.map(({ version: _version, ...row }) => row),
    needs: needs.map(({ version: _version, ...row }) => row),
    papers: await db.selectFrom('paper').select(['id', 'sha256', 'withdrawn_at']).execute(),
  }
}

function lastEvent({ events }: Letter): string {
  return events.at(-1)!.id
}

/** Does the act, takes it back, finds everything as it was, and does it again. */
async function thereAndBack(desk: TestDesk, id: string, act: (letter: Letter) => Promise<unknown>) {
  const seen = await desk.send('referrals.get', { id })
  const before = await everything(desk)
  await act(seen)
  expect(await everything(desk)).not.toEqual(before)
  const done = await desk.send('referrals.get', { id })
  await desk.send('referrals.undo', { eventId: lastEvent(done) })
  expect(await everything(desk)).toEqual(before)
  await act(await desk.send('referrals.get', { id }))
}

test('every act on a letter and its undoing leave everything as it was, but for the version', async () => {
  await using desk = await openTestDesk()
  const { letter } = await issuedLetter(desk)
  const { id } = letter
  const slip = (answer: 'accept' | 'wait' | 'serve', appointmentOn: string | null = null) => {
    return ({ version }: Letter) =>
      desk.send('referrals.recordSlip', {
        id,
        version,
        receivedOn,
        remark: 'telefonicky',
        slip: answer === 'accept' ? { answer, appointmentOn, appointmentAt: '11:15' } : { answer },
      })
  }
  const asked = ({ version }: Letter) => desk.send('referrals.askForSlip', { id, version })
  await thereAndBack(desk, id, ({ version }) =>
    desk.send('referrals.deliver', { id, version, channel: 'post' }),
  )
  await thereAndBack(desk, id, slip('wait'))
  await thereAndBack(desk, id, slip('accept', '2026-12-09'))
  await thereAndBack(desk, id, asked)
  desk.setNow('2026-11-25T08:30:00.000Z')
  await thereAndBack(desk, id, asked)
  desk.setNow('2026-11-26T08:30:00.000Z')
  // The third try in vain ends the letter: both go back together.
  await thereAndBack(desk, id, asked)
  expect((await desk.send('referrals.get', { id })).state).toBe('unknown')
  await thereAndBack(desk, id, slip('serve'))
  await thereAndBack(desk, id, ({ version }) => {
    const right = { answer: 'not-serve', needSaid: 'unmet' } as const
    return desk.send('referrals.recordSlip', {
      id,
      version,
      receivedOn,
      slip: right,
      corrects: true,
    })
  })
  await thereAndBack(desk, id, ({ version }) =>
    desk.send('referrals.close', { id, version, needEnding: 'partly', unmetReason: 'full' }),
  )
  await thereAndBack(desk, id, ({ version }) => desk.send('referrals.reopen', { id, version }))
})

test('a letter cancelled by mistake goes on as if it had not been', async () => {
  await using desk = await openTestDesk()
  const { letter } = await issuedLetter(desk)
  await thereAndBack(desk, letter.id, ({ id, version }) =>
    desk.send('referrals.cancel', { id, version, reason: 'omyl' }),
  )
  expect((await desk.send('referrals.get', { id: letter.id })).reason).toBe('omyl')
})

test('closing taken back opens the refused letters that were closed with it, and their need', async () => {
  await using desk = await openTestDesk()
  const { letter, needId } = await issuedLetter(desk)
  await refuse(desk, letter)
  const next = await sendElsewhere(desk, letter.id, needId)
  const { version } = await desk.send('referrals.recordSlip', {
    id: next.id,
    version: next.version,
    receivedOn,
    slip: { answer: 'serve' },
  })
  const before = await everything(desk)
  const closed = await desk.send('referrals.close', { id: next.id, version, needEnding: 'met' })
  expect((await desk.send('referrals.get', { id: letter.id })).state).toBe('closed')
  await desk.send('referrals.undo', { eventId: lastEvent(closed) })
  expect(await everything(desk)).toEqual(before)
})

test('an act is not undone once something newer stands on it, nor twice', async () => {
  await using desk = await openTestDesk()
  const { letter } = await issuedLetter(desk)
  const { id } = letter
  const delivered = await desk.send('referrals.deliver', {
    id,
    version: letter.version,
    channel: 'hand',
  })
  const asked = await desk.send('referrals.askForSlip', { id, version: delivered.version })
  const rows = await everything(desk)
  const first = { eventId: lastEvent(delivered) }
  expect(await desk.refusal('referrals.undo', first)).toBe('cannot-undo')
  expect(await everything(desk)).toEqual(rows)
  const second = { eventId: lastEvent(asked) }
  await desk.send('referrals.undo', second)
  expect(await desk.refusal('referrals.undo', second)).toBe('cannot-undo')
  await desk.send('referrals.undo', first)
})

test('a refusal is not undone once a letter takes it further, even as a draft', async () => {
  await using desk = await openTestDesk()
  const { letter, needId } = await issuedLetter(desk)
  const { eventId } = await refuse(desk, letter)
  const other = await desk.send('directory.add', housingOffice({ name: 'Charita Nitra' }))
  const content = { ...letterContent(needId, other), shared: [] }
  const draft = await desk.send('referrals.saveDraft', { ...content, afterId: letter.id })
  expect(await desk.refusal('referrals.undo', { eventId })).toBe('cannot-undo')
  await desk.send('referrals.discardDraft', { id: draft.id, version: draft.version })
  expect((await desk.send('referrals.undo', { eventId })).state).toBe('issued')
})

test('a closing is not undone once its need was opened again by itself', async () => {
  await using desk = await openTestDesk()
  const { letter, needId } = await issuedLetter(desk)
  const { id } = letter
  const served = { id, version: letter.version, receivedOn, slip: { answer: 'serve' } as const }
  const { version } = await desk.send('referrals.recordSlip', served)
  const closed = await desk.send('referrals.close', { id, version, needEnding: 'met' })
  await desk.send('needs.reopen', { id: needId, version: closed.needVersion })
  const rows = await everything(desk)
  expect(await desk.refusal('referrals.undo', { eventId: lastEvent(closed) })).toBe('cannot-undo')
  expect(await everything(desk)).toEqual(rows)
})

test('issuing, taking back for a next edition and a client’s withdrawal are facts', async () => {
  await using desk = await openTestDesk()
  const { letter, content } = await issuedLetter(desk)
  const { id, version } = letter
  expect(await desk.refusal('referrals.undo', { eventId: lastEvent(letter) })).toBe('cannot-undo')
  const change = { id, version, content, change: 'oprava' }
  const again = await desk.send('referrals.reissue', change)
  expect(await desk.refusal('referrals.undo', { eventId: lastEvent(again) })).toBe('cannot-undo')
  const gone = await desk.send('referrals.withdraw', { id, version: again.version })
  expect(await desk.refusal('referrals.undo', { eventId: lastEvent(gone) })).toBe('cannot-undo')
})

test('the reception takes back the slip it recorded, and nothing else', async () => {
  await using desk = await openTestDesk()
  const { letter } = await issuedLetter(desk)
  const { id } = letter
  const seen = { id, version: letter.version }
  const delivered = await desk.send('referrals.deliver', { ...seen, channel: 'hand' })
  await desk.signInAs('receptionist')
  const eventId = lastEvent(delivered)
  expect(await desk.refusal('referrals.undo', { eventId })).toBe('not-your-case')
  const slip = { id, version: delivered.version, receivedOn, slip: { answer: 'wait' } as const }
  const recorded = await desk.send('referrals.recordSlip', slip)
  const undone = await desk.send('referrals.undo', { eventId: recorded.eventId })
  expect(undone).toMatchObject({ state: 'delivered', provider: null, topic: null })
  const again = { ...slip, version: undone.version }
  const second = await desk.send('referrals.recordSlip', again)
  await signInAnotherCaseworker(desk)
  expect(await desk.refusal('referrals.undo', { eventId: second.eventId })).toBe('not-your-case')
})

test('the history keeps both the act and its undoing, without what was said; the timeline neither', async () => {
  await using desk = await openTestDesk()
  const { letter, personId } = await issuedLetter(desk)
  const { id, version } = letter
  const remark = 'patrí inému listu'
  const asked = await desk.send('referrals.askForSlip', { id, version, remark })
  await desk.send('referrals.undo', { eventId: lastEvent(asked) })
  const { events } = await desk.send('referrals.get', { id })
  expect(
    events.map(({ kind, isUndone, isUndo, remark: said }) => [kind, isUndone, isUndo, said]),
  ).toEqual([
    ['issue', false, false, ''],
    ['ask', true, false, ''],
    ['ask', false, true, ''],
  ])
  const timeline = await desk.send('people.timeline', { personId })
  expect(timeline.flatMap((entry) => (entry.kind === 'referral' ? [entry.act] : []))).toEqual([
    'issue',
  ])
})

function refuse(desk: TestDesk, { id, version }: Letter) {
  return desk.send('referrals.recordSlip', {
    id,
    version,
    receivedOn,
    slip: { answer: 'reject', reason: 'capacity' },
  })
}

async function sendElsewhere(desk: TestDesk, afterId: string, needId: string): Promise<Letter> {
  const other = await desk.send('directory.add', housingOffice({ name: 'Charita Nitra' }))
  const content = { ...letterContent(needId, other), shared: [] }
  const { id, version } = await desk.send('referrals.saveDraft', { ...content, afterId })
  return desk.send('referrals.issue', { id, version })
}
