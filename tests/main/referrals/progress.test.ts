import { expect, test } from 'vitest'
import { issuedLetter, letterContent } from '#support/letter-case.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'
import { housingOffice } from '#support/housing-office.ts'

const day = '2026-11-24'

test('a slip is found however its code is typed, and an unknown code is said to be one', async () => {
  await using desk = await openTestDesk()
  const { letter } = await issuedLetter(desk)
  await desk.signInAs('receptionist')
  const code = letter.shortCode!
  for (const typed of [
    code,
    code.toLowerCase(),
    ` ${code.replace('-', ' ')} `,
    code.replace('-', ''),
  ]) {
    expect((await desk.send('referrals.findByCode', { code: typed })).id).toBe(letter.id)
  }
  expect(await desk.refusal('referrals.findByCode', { code: 'KKK-KKK' })).toBe('no-such-code')
})

test('the reception records a slip and sees only that the letter exists, its code and where it stands', async () => {
  await using desk = await openTestDesk()
  const { letter } = await issuedLetter(desk)
  await desk.signInAs('receptionist')
  const [label] = await desk.send('referrals.list', {})
  expect(label).toMatchObject({
    shortCode: letter.shortCode,
    state: 'issued',
    provider: null,
    topic: null,
    outgoingNumber: null,
    appointmentOn: null,
    mine: false,
  })
  expect(JSON.stringify(label)).not.toMatch(/byt|housing|Mestský/u)
  expect(await desk.refusal('referrals.get', { id: letter.id })).toBe('not-permitted')
  expect(await desk.refusal('documents.read', { id: letter.papers[0]!.id })).toBe('not-permitted')
  const { id, version } = letter
  const slip = { answer: 'wait' } as const
  const after = await desk.send('referrals.recordSlip', { id, version, receivedOn: day, slip })
  expect(after).toMatchObject({ state: 'waiting-list', provider: null, topic: null })
})

test('the manager has the list without its content', async () => {
  await using desk = await openTestDesk()
  await issuedLetter(desk)
  await desk.signInAs('manager')
  expect(await desk.send('referrals.list', {})).toMatchObject([{ provider: null, topic: null }])
})

test('a letter is not closed before its need has an ending too', async () => {
  await using desk = await openTestDesk()
  const { letter } = await issuedLetter(desk)
  const { id, version } = letter
  expect(await desk.refusal('referrals.close', { id, version, needEnding: 'met' })).toBe(
    'not-possible-now',
  )
  const { version: answered } = await recordSlip(desk, { id, version }, { answer: 'serve' })
  expect(await desk.refusal('referrals.close', { id, version: answered })).toBe('need-open')
  const unsaid = { id, version: answered, needEnding: 'unmet' } as const
  expect(await desk.refusal('referrals.close', unsaid)).toBe('invalid-input')
  const closed = await desk.send('referrals.close', { id, version: answered, needEnding: 'partly' })
  expect(closed).toMatchObject({ state: 'closed', outcome: 'served', needEnding: 'partly' })
  const again = await desk.send('referrals.reopen', { id, version: closed.version })
  expect(again).toMatchObject({ state: 'served', outcome: 'served' })
})

test('a lost slip is asked for by phone, and unknown after the third try is an outcome', async () => {
  await using desk = await openTestDesk()
  const { letter } = await issuedLetter(desk)
  let { version } = letter
  for (const [days, remark] of ['nikto nedvíha', 'na dovolenke', 'sľúbili zavolať'].entries()) {
    desk.setNow(`2026-11-${24 + days}T08:30:00.000Z`)
    const asked = await desk.send('referrals.askForSlip', { id: letter.id, version, remark })
    version = asked.version
  }
  const after = await desk.send('referrals.get', { id: letter.id })
  expect(after).toMatchObject({ state: 'unknown', outcome: 'unknown', tries: 3 })
  expect(after.events.map(({ kind }) => kind)).toEqual(['issue', 'ask', 'ask', 'ask', 'give-up'])
  const late = await recordSlip(desk, { id: letter.id, version }, { answer: 'accept' })
  expect(late.state).toBe('accepted')
  expect((await desk.send('referrals.get', { id: letter.id })).outcome).toBeNull()
})

test('a refused letter is taken to another provider, and both close with the need', async () => {
  await using desk = await openTestDesk()
  const { letter, needId } = await issuedLetter(desk)
  const slip = { answer: 'reject', reason: 'capacity' } as const
  await recordSlip(desk, letter, slip)
  const other = await desk.send('directory.add', housingOffice({ name: 'Charita Nitra' }))
  const content = { ...letterContent(needId, other), shared: [] }
  const draft = await desk.send('referrals.saveDraft', { ...content, afterId: letter.id })
  const next = await desk.send('referrals.issue', { id: draft.id, version: draft.version })
  expect(await desk.send('referrals.get', { id: letter.id })).toMatchObject({
    state: 'rejected',
    refusalReason: 'capacity',
    refusedBy: 'provider',
    nextId: next.id,
  })
  const { version } = await recordSlip(desk, next, { answer: 'serve' })
  await desk.send('referrals.close', { id: next.id, version, needEnding: 'met' })
  expect(await desk.send('referrals.get', { id: letter.id })).toMatchObject({
    state: 'closed',
    outcome: 'rejected',
  })
})

test('a letter that was not refused is not taken further', async () => {
  await using desk = await openTestDesk()
  const { letter, content } = await issuedLetter(desk)
  expect(await desk.refusal('referrals.saveDraft', { ...content, afterId: letter.id })).toBe(
    'not-refused',
  )
})

test('the client withdraws, and a letter of ours is cancelled only with a reason', async () => {
  await using desk = await openTestDesk()
  const { letter } = await issuedLetter(desk)
  const { id, version } = letter
  expect(await desk.refusal('referrals.cancel', { id, version, reason: ' ' })).toBe('invalid-input')
  const gone = await desk.send('referrals.withdraw', { id, version })
  expect(gone).toMatchObject({ state: 'withdrawn', outcome: 'withdrawn' })
  expect(
    await desk.refusal('referrals.deliver', { id, version: gone.version, channel: 'hand' }),
  ).toBe('not-possible-now')
})

test('a second call on the same day of the centre is refused and counts as no try', async () => {
  await using desk = await openTestDesk({ now: '2026-11-24T22:30:00.000Z' })
  const { letter } = await issuedLetter(desk)
  const { id } = letter
  const first = await desk.send('referrals.askForSlip', { id, version: letter.version })
  desk.setNow('2026-11-24T22:50:00.000Z')
  const again = { id, version: first.version }
  expect(await desk.refusal('referrals.askForSlip', again)).toBe('asked-today')
  expect((await desk.send('referrals.get', { id })).tries).toBe(1)
  // A quarter past midnight in Bánov, still the same day in UTC.
  desk.setNow('2026-11-24T23:15:00.000Z')
  expect((await desk.send('referrals.askForSlip', again)).tries).toBe(2)
})

test('a try taken back today may be made today', async () => {
  await using desk = await openTestDesk()
  const { letter } = await issuedLetter(desk)
  const { id } = letter
  const { events } = await desk.send('referrals.askForSlip', { id, version: letter.version })
  const { version } = await desk.send('referrals.undo', { eventId: events.at(-1)!.id })
  expect((await desk.send('referrals.askForSlip', { id, version })).tries).toBe(1)
})

test('what the slip says of the need is kept beside the answer, and ends no need', async () => {
  await using desk = await openTestDesk()
  const { letter } = await issuedLetter(desk)
  const { version } = await recordSlip(desk, letter, { answer: 'serve', needSaid: 'partly' })
  const answered = await desk.send('referrals.get', { id: letter.id })
  expect(answered).toMatchObject({ state: 'served', needSaid: 'partly', needEnding: null })
  const wrong = { answer: 'not-serve' } as const
  await recordSlip(desk, { id: letter.id, version }, wrong, { corrects: true })
  expect((await desk.send('referrals.get', { id: letter.id })).needSaid).toBeNull()
})

test('a slip that says the client was sent on says to whom, and the letter is taken further by us', async () => {
  await using desk = await openTestDesk()
  const { letter, needId } = await issuedLetter(desk)
  expect(
    await desk.refusal('referrals.recordSlip', {
      id: letter.id,
      version: letter.version,
      receivedOn: day,
      slip: { answer: 'send-on', to: ' ' },
    }),
  ).toBe('invalid-input')
  await recordSlip(desk, letter, { answer: 'send-on', to: 'Charita Nitra' })
  expect(await desk.send('referrals.get', { id: letter.id })).toMatchObject({
    state: 'rejected',
    refusalReason: 'sent-on',
    refusedBy: 'provider',
    reason: 'Charita Nitra',
  })
  const other = await desk.send('directory.add', housingOffice({ name: 'Charita Nitra' }))
  const content = { ...letterContent(needId, other), shared: [] }
  const draft = await desk.send('referrals.saveDraft', { ...content, afterId: letter.id })
  expect(draft.afterId).toBe(letter.id)
})

function recordSlip(
  desk: TestDesk,
  { id, version }: Readonly<{ id: string; version: number }>,
  slip: Parameters<typeof desk.send<'referrals.recordSlip'>>[1]['slip'],
  how: Readonly<{ corrects?: boolean }> = {},
) {
  return desk.send('referrals.recordSlip', { id, version, receivedOn: day, slip, ...how })
}
