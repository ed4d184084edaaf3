import { expect, test } from 'vitest'
import { longestDraft } from '#contract/drafts.contract.ts'
import { signInAnotherCaseworker } from '#support/another-caseworker.ts'
import { seen, walkIn } from '#support/desk-day.ts'
import { issuedLetter } from '#support/letter-case.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'
import { somebody } from '#support/somebody.ts'

const words = 'bojí sa, že príde o byt'

/** Whether anybody's half-typed words about it are still in the store. */
async function isKept({ desk }: TestDesk, subject: string): Promise<boolean> {
  const rows = await desk.open()!.db.selectFrom('draft').selectAll().execute()
  return rows.some((row) => row.subject === subject)
}

async function halfType(desk: TestDesk, form: string, subject: string): Promise<void> {
  await desk.send('drafts.save', { form, subject, value: { text: words } })
  expect(await isKept(desk, subject)).toBe(true)
}

test('a half-written note is read and thrown away by its author alone', async () => {
  await using desk = await openTestDesk()
  const subject = await somebody(desk)
  const note = { form: 'note', subject }
  await desk.signInAs('caseworker')
  await desk.send('people.takeCase', { id: subject })
  await desk.send('drafts.save', { ...note, value: { text: words } })

  const others = [
    () => desk.signInAs('receptionist'),
    () => desk.signInAs('manager'),
    () => signInAnotherCaseworker(desk),
  ]
  for (const signIn of others) {
    await signIn()
    expect(await desk.send('drafts.find', note)).toBeNull()
    expect(await desk.send('drafts.list', {})).toEqual([])
    await desk.send('drafts.discard', note)
    // Somebody on the same case, under the same key: a text of their own beside the other.
    await desk.send('drafts.save', { ...note, value: { text: 'own' } })
  }
  await desk.signInAs('caseworker')
  expect(await desk.send('drafts.find', note)).toMatchObject({ value: { text: words } })
})

test('nobody names the author of a draft: it is whoever is signed in', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('caseworker')
  const me = desk.desk.open()!.session.staffId
  await desk.send('drafts.save', { form: 'note', subject: '', value: { text: words } })
  await desk.signInAs('receptionist')
  const asked = { form: 'note', subject: '', staffId: me, staff_id: me }
  expect(await desk.ask('drafts.find', asked)).toEqual({ ok: true, value: null })
})

test('a draft of any allowed length is kept; more is refused, and what was kept stays', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('caseworker')
  const note = { form: 'note', subject: '' }
  const braces = JSON.stringify({ text: '' }).length
  const longest = { text: 'a'.repeat(longestDraft - braces) }
  await desk.send('drafts.save', { ...note, value: longest })
  const longer = { text: `${longest.text}a` }
  expect(await desk.refusal('drafts.save', { ...note, value: longer })).toBe('draft-too-long')
  // Persian letters are two bytes each.
  const persian = { text: 'م'.repeat(longestDraft / 2) }
  expect(await desk.refusal('drafts.save', { ...note, value: persian })).toBe('draft-too-long')
  expect(await desk.send('drafts.find', note)).toMatchObject({ value: longest })
})

test('what was half-typed about a visit goes when it ends, or never was', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  const visit = await walkIn(desk, 'Ján')
  const mistaken = await walkIn(desk, 'Nobody')
  await halfType(desk, 'visit-end', visit.entry.id)
  await halfType(desk, 'visit-end', mistaken.entry.id)
  await desk.signInAs('caseworker')
  await halfType(desk, 'visit-end', visit.entry.id)
  await desk.send('visits.end', { ...seen(visit), ending: 'left', help: [], needEndings: [] })
  expect(await isKept(desk, visit.entry.id)).toBe(false)
  expect(await isKept(desk, mistaken.entry.id)).toBe(true)
  await desk.signInAs('receptionist')
  await desk.send('visits.undo', { eventId: mistaken.eventId })
  expect(await isKept(desk, mistaken.entry.id)).toBe(false)
})

test('what was half-typed about a letter goes when it waits for no answer, not before', async () => {
  await using desk = await openTestDesk()
  const { letter } = await issuedLetter(desk)
  const { id } = letter
  await halfType(desk, 'slip', id)
  const asked = await desk.send('referrals.askForSlip', {
    id,
    version: letter.version,
    remark: '',
  })
  expect(await isKept(desk, id)).toBe(true)
  const withdrawn = await desk.send('referrals.withdraw', {
    id,
    version: asked.version,
    reason: 'moved away',
  })
  expect(await isKept(desk, id)).toBe(false)
  await halfType(desk, 'letter-close', id)
  await desk.send('referrals.close', {
    id,
    version: withdrawn.version,
    needEnding: 'met',
    unmetReason: null,
  })
  expect(await isKept(desk, id)).toBe(false)
})

test('what was half-typed about a letter goes with the slip that answers it', async () => {
  await using desk = await openTestDesk()
  const { letter } = await issuedLetter(desk)
  const { id, version } = letter
  const slip = { id, receivedOn: letter.issuedOn ?? '', remark: '' }
  await halfType(desk, 'letter-cancel', id)
  const waiting = await desk.send('referrals.recordSlip', {
    ...slip,
    version,
    slip: { answer: 'wait' },
  })
  expect(await isKept(desk, id)).toBe(true)
  await desk.send('referrals.recordSlip', {
    ...slip,
    version: waiting.version,
    slip: { answer: 'serve' },
  })
  expect(await isKept(desk, id)).toBe(false)
})

test('a colleague who leaves takes along what they had half-typed, and what was typed of them', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('caseworker')
  const { staffId } = desk.desk.open()!.session
  await halfType(desk, 'note', 'somebody')
  await desk.signInAs('manager')
  await halfType(desk, 'colleague', staffId)
  await halfType(desk, 'zones', 'mine')
  const caseworker = (await desk.send('staff.list', {})).find(({ id }) => id === staffId)
  await desk.send('staff.remove', { id: staffId, version: caseworker!.version })
  expect(await isKept(desk, 'somebody')).toBe(false)
  expect(await isKept(desk, staffId)).toBe(false)
  expect(await isKept(desk, 'mine')).toBe(true)
})
