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
  for (const remark of ['nikto nedvíha', 'pani je na dovolenke', 'sľúbili zavolať']) {
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

function recordSlip(
  desk: TestDesk,
  { id, version }: Readonly<{ id: string; version: number }>,
  slip: Parameters<typeof desk.send<'referrals.recordSlip'>>[1]['slip'],
) {
  return desk.send('referrals.recordSlip', { id, version, receivedOn: day, slip })
}
