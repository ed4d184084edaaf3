import { expect, test } from 'vitest'
import type { Role } from '#contract/permissions.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'
import { somebody } from '#support/somebody.ts'
import { signInAnotherCaseworker } from '#support/another-caseworker.ts'

const secret = {
  note: 'She fears her husband.',
  goal: 'A flat of her own',
  step: 'See the lawyer on Monday',
  detail: 'Bruises on both arms',
}

test('the caseworker of the case sees everything that happened, newest first', async () => {
  await using desk = await openTestDesk()
  const personId = await livedThrough(desk)
  await desk.signInAs('caseworker')
  const entries = await desk.send('people.timeline', { personId })
  expect(entries.map(({ kind }) => kind)).toEqual([
    'help',
    'plan',
    'need-ended',
    'plan',
    'note',
    'visit',
    'consent',
    'opened',
  ])
  expect(entries.find(({ kind }) => kind === 'visit')).toMatchObject({
    needs: [
      { topic: 'violence', sensitive: true },
      { topic: 'housing.search', sensitive: false },
    ],
    remark: 'brings papers on Tuesday',
  })
})

test('the reception sees visits, consent and that there is a sensitive need, and nothing of the case', async () => {
  await using desk = await openTestDesk()
  const personId = await livedThrough(desk)
  const { entries, json } = await seenBy(desk, 'receptionist', personId)
  expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(['visit', 'consent', 'opened']))
  expect(entries.find(({ kind }) => kind === 'visit')).toMatchObject({
    needs: [
      { topic: null, sensitive: true },
      { topic: 'housing.search', sensitive: false },
    ],
  })
  expectNothingOfTheCase(json)
})

test('the manager sees that somebody came and what they agreed to, not what for', async () => {
  await using desk = await openTestDesk()
  const personId = await livedThrough(desk)
  const { entries, json } = await seenBy(desk, 'manager', personId)
  expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(['visit', 'consent', 'opened']))
  expect(entries.find(({ kind }) => kind === 'visit')).toMatchObject({ needs: [] })
  expectNothingOfTheCase(json)
  expect(json).not.toContain('housing.search')
})

test('a caseworker of another case sees neither note, plan nor help, and no sensitive topic', async () => {
  await using desk = await openTestDesk()
  const personId = await livedThrough(desk)
  await signInAnotherCaseworker(desk)
  const entries = await desk.send('people.timeline', { personId })
  const kinds = entries.map(({ kind }) => kind)
  expect(kinds).not.toContain('note')
  expect(kinds).not.toContain('plan')
  expect(kinds).not.toContain('help')
  expectNothingOfTheCase(JSON.stringify(entries))
})

test('looking at a file leaves a row in the audit chain that names the person and nothing else', async () => {
  await using desk = await openTestDesk()
  const personId = await livedThrough(desk)
  await desk.signInAs('caseworker')
  await desk.send('people.timeline', { personId })
  const row = await desk.desk
    .open()!
    .db.selectFrom('audit')
    .selectAll()
    .orderBy('seq', 'desc')
    .executeTakeFirstOrThrow()
  expect(row).toMatchObject({ action: 'people.timeline', subject_id: personId })
  expect(JSON.parse(row.detail)).toEqual({})
})

function expectNothingOfTheCase(json: string): void {
  for (const words of Object.values(secret)) expect(json).not.toContain(words)
  expect(json).not.toContain('violence')
  expect(json).not.toContain('"plan"')
  expect(json).not.toContain('"note"')
  expect(json).not.toContain('"help"')
}

async function seenBy(desk: TestDesk, role: Role, personId: string) {
  await desk.signInAs(role)
  const entries = await desk.send('people.timeline', { personId })
  return { entries, json: JSON.stringify(entries) }
}

/** A person with a visit for a sensitive reason, a consent, a note, an agreed plan, help given and an ended need. */
async function livedThrough(desk: TestDesk): Promise<string> {
  const personId = await somebody(desk)
  await desk.send('consent.record', {
    personId,
    purpose: 'referral',
    recipientId: null,
    scope: ['identity'],
    decidedOn: '2026-11-24',
    validUntil: null,
    decision: 'given',
    manner: 'signature',
  })
  const { entry } = await desk.send('visits.registerWalkIn', {
    who: { kind: 'known', personId },
    language: 'sk',
    remark: 'brings papers on Tuesday',
    needs: [{ topic: 'violence', detail: secret.detail }, { topic: 'housing.search' }],
  })
  await desk.signInAs('caseworker')
  await desk.send('people.takeCase', { id: personId, reason: 'stands in for a colleague' })
  await desk.send('people.writeNote', { personId, text: secret.note })
  await agreePlan(desk, personId)
  const [, housing] = await desk.send('needs.listOfVisit', { visitId: entry.id })
  await desk.send('services.give', { kind: 'consultation', visitId: null, personId })
  await desk.send('needs.end', { id: housing!.id, version: housing!.version, ending: 'met' })
  return personId
}

async function agreePlan(desk: TestDesk, personId: string): Promise<void> {
  const text = {
    language: 'sk' as const,
    ownWords: '',
    strengthsPerson: '',
    strengthsFamily: '',
    strengthsNeighbourhood: '',
    refused: '',
    tookPart: '',
    validUntil: null,
    reviewOn: '2027-02-01',
    goals: [
      {
        text: secret.goal,
        steps: [{ text: secret.step, who: '', staffId: null, byWhen: null }],
      },
    ],
  }
  const { id, version } = await desk.send('plans.start', { personId, text })
  await desk.send('plans.agree', { id, version, on: '2026-11-24' })
}
