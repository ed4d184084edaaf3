import { expect, test } from 'vitest'
import { coveredBy } from '#main/features/consent/consent.service.ts'
import { type TestDesk, openTestDesk } from '#support/open-desk.ts'
import { somebody } from '#support/somebody.ts'

const office = '0198c0de-0000-7000-8000-00000000000a'
const school = '0198c0de-0000-7000-8000-00000000000b'

test('a consent covers its recipient, its fields and its days, and no more', async () => {
  await using desk = await openTestDesk()
  const personId = await somebody(desk)
  await consent(desk, personId)
  expect(await covered(desk, personId, office, '2026-11-24')).toEqual(['housing', 'identity'])
  expect(await covered(desk, personId, school, '2026-11-24')).toEqual([])
  expect(await covered(desk, personId, office, '2026-11-23')).toEqual([])
  expect(await covered(desk, personId, office, '2027-06-02')).toEqual([])
})

test('a withdrawn consent covers nothing from that day on', async () => {
  await using desk = await openTestDesk()
  const personId = await somebody(desk)
  const { id, version } = await consent(desk, personId)
  const withdrawn = await desk.send('consent.withdraw', { id, version, on: '2026-11-24' })
  expect(withdrawn).toMatchObject({ valid: false, withdrawnOn: '2026-11-24' })
  expect(await covered(desk, personId, office, '2026-11-24')).toEqual([])
  expect(await desk.refusal('consent.withdraw', { id, version: 2, on: '2026-11-25' })).toBe(
    'already-withdrawn',
  )
})

test('a refusal is kept and covers nothing', async () => {
  await using desk = await openTestDesk()
  const personId = await somebody(desk)
  await desk.send('consent.record', {
    ...base(personId),
    scope: ['health'],
    decision: 'refused',
  })
  expect(await covered(desk, personId, office, '2026-11-24')).toEqual([])
  expect(await desk.send('consent.list', { personId })).toMatchObject([{ decision: 'refused' }])
})

test('what the law allows without consent needs a ground and a reason, and is listed to the manager', async () => {
  await using desk = await openTestDesk()
  const personId = await somebody(desk)
  const override = { ...base(personId), decision: 'override', ground: 'danger' } as const
  expect(await desk.refusal('consent.record', { ...override, reason: ' ' })).toBe('invalid-input')
  await desk.send('consent.record', { ...override, reason: 'Threatened with a knife today.' })
  expect(await desk.refusal('consent.listOverrides', {})).toBe('not-permitted')
  await desk.signInAs('manager')
  expect(await desk.send('consent.listOverrides', {})).toMatchObject([
    { personId, ground: 'danger', decidedOn: '2026-11-24' },
  ])
})

test('a manager reads that consent was overridden and on what ground, and the words only in an emergency', async () => {
  await using desk = await openTestDesk()
  const personId = await somebody(desk)
  const reason = 'Threatened with a knife today.'
  await desk.send('consent.record', {
    ...base(personId),
    decision: 'override',
    ground: 'danger',
    reason,
  })
  expect(await desk.send('consent.list', { personId })).toMatchObject([{ reason }])
  await desk.signInAs('manager')
  const read = async () => [
    await desk.send('consent.list', { personId }),
    await desk.send('consent.listOverrides', {}),
  ]
  expect(await read()).toMatchObject([
    [{ ground: 'danger', reason: '' }],
    [{ ground: 'danger', reason: '' }],
  ])
  await desk.send('access.open', { personId, reason: 'The police ask what she said.' })
  expect(await read()).toMatchObject([[{ reason }], [{ reason }]])
})

test('a consent that ends before it begins is refused', async () => {
  await using desk = await openTestDesk()
  const personId = await somebody(desk)
  const wrong = { ...base(personId), validUntil: '2026-11-01' }
  expect(await desk.refusal('consent.record', { ...wrong, ...yes })).toBe('day-too-early')
})

test('a refusal after a consent takes back what it names, and without a scope everything', async () => {
  await using desk = await openTestDesk()
  const personId = await somebody(desk)
  await consent(desk, personId)
  await desk.send('consent.record', { ...base(personId), ...no, scope: ['housing'] })
  expect(await covered(desk, personId, office, '2026-11-24')).toEqual(['identity'])
  expect(await desk.send('consent.list', { personId })).toMatchObject([
    { decision: 'refused' },
    { decision: 'given', valid: true },
  ])
  await desk.send('consent.record', { ...base(personId), ...no, recipientId: null, scope: [] })
  expect(await covered(desk, personId, office, '2026-11-24')).toEqual([])
  expect((await desk.send('consent.list', { personId })).some(({ valid }) => valid)).toBe(false)
})

test('a later, narrower consent narrows the older one; a consent after a refusal holds again', async () => {
  await using desk = await openTestDesk()
  const personId = await somebody(desk)
  await consent(desk, personId)
  await desk.send('consent.record', { ...base(personId), ...yes, scope: ['identity'] })
  expect(await covered(desk, personId, office, '2026-11-24')).toEqual(['identity'])
  await desk.send('consent.record', { ...base(personId), ...no, scope: [] })
  await consent(desk, personId)
  expect(await covered(desk, personId, office, '2026-11-24')).toEqual(['housing', 'identity'])
})

test('a refusal to one body leaves the others as they were', async () => {
  await using desk = await openTestDesk()
  const personId = await somebody(desk)
  await desk.send('consent.record', { ...base(personId), ...yes, recipientId: null })
  await desk.send('consent.record', { ...base(personId), ...no, scope: [] })
  expect(await covered(desk, personId, office, '2026-11-24')).toEqual([])
  expect(await covered(desk, personId, school, '2026-11-24')).toEqual(['housing', 'identity'])
})

test('what the law allows stays allowed after a refusal', async () => {
  await using desk = await openTestDesk()
  const personId = await somebody(desk)
  const allowed = { decision: 'override', ground: 'danger', reason: 'Threatened today.' } as const
  await desk.send('consent.record', { ...base(personId), ...allowed })
  await desk.send('consent.record', { ...base(personId), ...no, scope: [] })
  expect(await covered(desk, personId, office, '2026-11-24')).toEqual(['housing', 'identity'])
})

const yes = { decision: 'given', manner: 'signature' } as const
const no = { decision: 'refused' } as const

function base(personId: string) {
  return {
    personId,
    purpose: 'referral' as const,
    recipientId: office,
    scope: ['identity' as const, 'housing' as const],
    decidedOn: '2026-11-24',
    validUntil: '2027-06-01',
  }
}

function consent(desk: TestDesk, personId: string) {
  return desk.send('consent.record', { ...base(personId), ...yes })
}

async function covered(desk: TestDesk, personId: string, recipientId: string, day: string) {
  const { db } = desk.desk.open()!
  const grounds = await coveredBy(db, { personId, recipientId, day })
  return [...grounds.keys()].toSorted()
}
