import { expect, test } from 'vitest'
import { issuedLetter, letterCase } from '#support/letter-case.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'
import { signInAnotherCaseworker } from '#support/another-caseworker.ts'

const asked = 'posúdenie nároku na nájomný byt'

/** Every text of every table, but for the frozen papers. */
async function everyWord({ desk }: TestDesk): Promise<string> {
  const { db } = desk.open()!
  const tables = ['draft', 'referral', 'referral_event', 'request', 'audit'] as const
  const rows = await Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute()))
  return JSON.stringify(rows)
}

test('a discarded draft leaves nothing but its line in the log', async () => {
  await using desk = await openTestDesk()
  const { content } = await letterCase(desk)
  const { id, version } = await desk.send('referrals.saveDraft', content)
  const halfTyped = { form: 'referral', subject: id, value: { ask: asked } }
  await desk.send('drafts.save', halfTyped)
  expect(await everyWord(desk)).toContain(asked)
  await desk.send('referrals.discardDraft', { id, version })
  expect(await desk.refusal('referrals.get', { id })).toBe('referral-not-found')
  expect(await desk.send('referrals.list', {})).toEqual([])
  const left = await everyWord(desk)
  expect(left).not.toContain(asked)
  await desk.signInAs('manager')
  const { lines } = await desk.send('audit.list', {})
  expect(lines).toContainEqual(
    expect.objectContaining({ action: 'referrals.discardDraft', subjectId: id }),
  )
})

test('what a colleague had half-typed on the draft goes with it', async () => {
  await using desk = await openTestDesk()
  const { content, personId } = await letterCase(desk)
  const { id, version } = await desk.send('referrals.saveDraft', content)
  await signInAnotherCaseworker(desk)
  await desk.send('people.takeCase', { id: personId, reason: 'stands in for a colleague' })
  await desk.send('drafts.save', { form: 'referral', subject: id, value: { ask: asked } })
  await desk.signInAs('caseworker')
  await desk.send('referrals.discardDraft', { id, version })
  expect(await everyWord(desk)).not.toContain(asked)
})

test('only a draft is discarded, only as it was last seen, and only by the team', async () => {
  await using desk = await openTestDesk()
  const { letter, content } = await issuedLetter(desk)
  expect(
    await desk.refusal('referrals.discardDraft', { id: letter.id, version: letter.version }),
  ).toBe('not-a-draft')
  const { id, version } = await desk.send('referrals.saveDraft', content)
  await desk.send('referrals.saveDraft', { ...content, id, version, ask: 'iné' })
  expect(await desk.ask('referrals.discardDraft', { id, version })).toMatchObject({
    failure: { code: 'stale', current: { content: { ask: 'iné' } } },
  })
  await signInAnotherCaseworker(desk)
  const newer = { id, version: version + 1 }
  expect(await desk.refusal('referrals.discardDraft', newer)).toBe('not-your-case')
})
