import { expect, test } from 'vitest'
import type { MessageName } from '#contract/index.ts'
import { issuedLetter } from '#support/letter-case.ts'
import { openTestDesk } from '#support/open-desk.ts'
import { planSpecimen } from '#support/plan-specimens.ts'
import { somebody } from '#support/somebody.ts'

test('while processing rests the file is read, nothing of it is changed and nothing leaves', async () => {
  await using desk = await openTestDesk()
  const { personId, content, letter } = await issuedLetter(desk)
  const draft = await desk.send('referrals.saveDraft', content)
  const file = await desk.send('people.get', { id: personId })
  const resting = await desk.send('privacy.restrict', {
    personId,
    ground: 'accuracy',
    reason: 'dátum narodenia nesedí',
    asker: 'guardian',
    askerName: 'Zahra Rezaei',
    reviewOn: '2026-12-10',
  })
  const plan = { personId, text: planSpecimen('sk') }
  const { id, version } = draft
  const refused: readonly (readonly [MessageName, unknown])[] = [
    ['people.save', { ...file.details, id: personId, version: file.version }],
    ['people.writeNote', { personId, text: 'x' }],
    ['needs.add', { personId, visitId: null, topic: 'transport' }],
    ['services.give', { kind: 'consultation', visitId: null, personId }],
    ['plans.start', plan],
    ['referrals.saveDraft', { ...content, id, version }],
    ['referrals.saveDraft', content],
    ['referrals.issue', { id, version }],
    ['documents.print', { id: letter.papers[0]!.id }],
    ['documents.handOverCopy', { id: letter.papers[0]!.id, way: 'print' }],
    ['documents.save', { id: letter.papers[0]!.id }],
  ]
  for (const [name, input] of refused) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every input stands beside its message above
    expect([name, await desk.refusal(name, input as never)]).toEqual([
      name,
      'processing-restricted',
    ])
  }
  expect(desk.left).toEqual([])
  expect((await desk.send('people.get', { id: personId })).details).toEqual(file.details)

  await desk.signInAs('receptionist')
  expect(await desk.send('privacy.ofPerson', { personId })).toMatchObject({
    restriction: { ground: 'accuracy', asker: 'guardian', reason: '', askerName: '' },
    answerBy: null,
  })
  // Who comes is still received.
  await desk.send('visits.registerWalkIn', {
    who: { kind: 'known', personId },
    needs: [{ topic: 'transport' }],
    language: 'fa',
  })
  await desk.signInAs('manager')
  expect(await desk.send('due.list', {})).toMatchObject([
    { kind: 'restriction', dueOn: '2026-12-10', recordId: resting.id },
  ])
  await desk.send('privacy.lift', { id: resting.id, version: 1, reason: 'opravené' })
  expect(await desk.send('due.list', {})).toEqual([])
  await desk.signInAs('caseworker')
  expect((await desk.send('referrals.issue', { id, version })).state).toBe('issued')
})

test('a request is answered within a month, and a refusal says on what ground', async () => {
  await using desk = await openTestDesk()
  const personId = await somebody(desk)
  await desk.signInAs('manager')
  const asked = { personId, askedOn: '2026-11-20', asker: 'person', manner: 'email' } as const
  const request = await desk.send('privacy.recordErasure', asked)
  expect(request).toMatchObject({ answerBy: '2026-12-20', state: 'open' })
  expect(await desk.refusal('privacy.recordErasure', asked)).toBe('already-asked')
  expect(await desk.send('due.list', {})).toMatchObject([
    { kind: 'erasure', dueOn: '2026-12-20', when: 'later', recordId: request.id },
  ])
  const refusal = { ground: 'claim', reason: 'otvorený spor o nájom' } as const
  const seen = { id: request.id, version: 1 }
  expect(await desk.send('privacy.refuse', { ...seen, ...refusal })).toMatchObject({
    state: 'refused',
    ...refusal,
  })
  expect(await desk.refusal('privacy.carryOut', { ...seen, version: 2 })).toBe('already-decided')
  expect(await desk.send('due.list', {})).toEqual([])
})

test('every field that tells who somebody is and where they are reached keeps what it said before', async () => {
  await using desk = await openTestDesk({ zones: ['Staré Mesto', 'Rybníky'] })
  const zones = (await desk.send('centre.get', {})).zones.map(({ id }) => id)
  const personId = await somebody(desk, { phone: '+421 905 123 456' })
  const save = async (change: object) => {
    const { details, version } = await desk.send('people.get', { id: personId })
    await desk.send('people.save', { ...details, ...change, id: personId, version })
  }
  const home = {
    address: 'Hlavná 1',
    landmark: 'oproti pekárni',
    zoneId: zones[0]!,
    guardian: 'matka',
  }
  const targets = [{ target: 'migrant', since: '2026-01-01', until: null }]
  await save({ ...home, targets })
  const mail = { kind: 'email', value: 'zofia@example.sk', safe: false, remark: 'len v noci' }
  await desk.signInAs('manager')
  // What was not known before was not put right; a contact added beside another one corrects nothing.
  expect(await desk.send('privacy.listCorrections', { personId })).toEqual([])
  await desk.signInAs('receptionist')
  const { contacts } = (await desk.send('people.get', { id: personId })).details
  await save({ contacts: [...contacts, mail] })
  const moved = { address: 'Dlhá 2', landmark: '', zoneId: zones[1]!, guardian: '', language: 'hu' }
  await save({ ...moved, contacts: [mail], targets: [] })
  await desk.signInAs('manager')
  const former = (await desk.send('privacy.listCorrections', { personId })).map((one) => one.former)
  expect(former.toReversed()).toEqual([
    { field: 'language', value: 'sk' },
    { field: 'contacts', value: [...contacts, mail] },
    { field: 'address', value: home.address },
    { field: 'landmark', value: home.landmark },
    { field: 'zoneId', value: home.zoneId },
    { field: 'guardian', value: home.guardian },
    { field: 'targets', value: targets },
  ])
  // They go with the person.
  const asked = { personId, askedOn: '2026-11-24', asker: 'person', manner: 'spoken' } as const
  const { id, version } = await desk.send('privacy.recordErasure', asked)
  await desk.send('privacy.carryOut', { id, version })
  expect(await desk.desk.open()!.db.selectFrom('correction').selectAll().execute()).toEqual([])
})

test('what an identity said before it was put right stays, with when, who and why', async () => {
  await using desk = await openTestDesk()
  const birth = { iso: '1986-08-03', precision: 'day' } as const
  const personId = await somebody(desk, { birth })
  const save = async (change: object) => {
    const { details, version } = await desk.send('people.get', { id: personId })
    await desk.send('people.save', { ...details, ...change, id: personId, version })
  }
  await save({ address: 'Hlavná 1', sex: 'female' })
  const names = [{ kind: 'official', text: 'Sofia Kováčová' }] as const
  await save({ birth: { ...birth, iso: '1968-08-03' }, names, correctedWhy: 'občiansky preukaz' })
  await desk.signInAs('manager')
  const corrections = await desk.send('privacy.listCorrections', { personId })
  expect(corrections.map(({ former, reason, by }) => ({ former, reason, by }))).toEqual([
    { former: { field: 'birth', value: birth }, reason: 'občiansky preukaz', by: 'Jana Malá' },
    {
      former: { field: 'names', value: [{ kind: 'official', text: 'Žofia Kováčová' }] },
      reason: 'občiansky preukaz',
      by: 'Jana Malá',
    },
  ])
  await desk.signInAs('receptionist')
  expect(await desk.refusal('privacy.listCorrections', { personId })).toBe('not-permitted')
})
