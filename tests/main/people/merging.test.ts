import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { recordTableNames } from '#main/features/people/merging/records.ts'
import { signInAnotherCaseworker } from '#support/another-caseworker.ts'
import { seen, walkIn } from '#support/desk-day.ts'
import { issuedLetter } from '#support/letter-case.ts'
import { openTestDesk } from '#support/open-desk.ts'
import { processingRests } from '#support/privacy-wishes.ts'
import { restrict } from '#support/restricted-file.ts'
import { somebody } from '#support/somebody.ts'
import { change, fileOf, mergeOf, twoFiles } from '#support/merging.ts'

test('two files become one: what both say is kept, and each search finds the one by either name', async () => {
  await using desk = await openTestDesk()
  const { kept, other } = await twoFiles(desk)
  const merged = await desk.send('people.merge', mergeOf(kept, other, { sex: 'other' }))
  expect(merged.id).toBe(kept.id)
  expect(merged.details).toMatchObject({
    names: [
      { kind: 'official', text: 'Žofia Kováčová' },
      { kind: 'known-as', text: 'Жофия Ковачова' },
    ],
    sex: 'female',
    birth: { iso: '1986-08-03' },
    language: 'sk',
    contacts: [{ value: '+421 905 123 456' }],
  })
  for (const text of ['Жофия Ковачова', 'Žofia Kováčová', '123456', other.fileNumber]) {
    const { hits } = await desk.send('people.search', { text })
    expect(hits.map(({ person }) => person.id)).toEqual([kept.id])
  }
})

test('visits, needs, notes, plans and letters stand in the one file', async () => {
  await using desk = await openTestDesk()
  const { personId, letter } = await issuedLetter(desk)
  await desk.send('people.writeNote', { personId, text: 'býva u sestry' })
  const second = await somebody(desk)
  await walkIn(desk, 'x', { who: { kind: 'known', personId: second } })
  await desk.signInAs('caseworker')
  const [kept, other] = [await fileOf(desk, second), await fileOf(desk, personId)]
  await desk.send('people.merge', mergeOf(kept, other))
  expect(await desk.send('people.listNotes', { personId: second })).toMatchObject([
    { text: 'býva u sestry' },
  ])
  expect(await desk.send('referrals.get', { id: letter.id })).toMatchObject({
    person: { id: second },
  })
  const needs = await desk.send('needs.listOfPerson', { personId: second })
  expect(needs).toHaveLength(2)
})

test('no file that is gone is answered for as if it had never been: it says which it went into', async () => {
  await using desk = await openTestDesk()
  const { kept, other } = await twoFiles(desk)
  await desk.send('people.merge', mergeOf(kept, other))
  const reply = await desk.ask('people.get', { id: other.id })
  expect(reply).toMatchObject({
    ok: false,
    failure: { code: 'merged-away', details: { id: kept.id, fileNumber: kept.fileNumber } },
  })
})

test('what may not be called is not called after the merge, whichever file said so', async () => {
  await using desk = await openTestDesk()
  const { kept, other } = await twoFiles(desk)
  const phone = { kind: 'phone', value: '+421 905 123 456', remark: '' } as const
  const careful = await change(desk, kept, { contacts: [{ ...phone, safe: false }] })
  const merged = await desk.send('people.merge', mergeOf(careful, other))
  expect(merged.details.contacts).toMatchObject([{ safe: false }])
})

test('two alerts stand together where they fit, and nothing is cut where they do not', async () => {
  await using desk = await openTestDesk()
  const files = await twoFiles(desk)
  const guardian = 'matka Anna Kováčová, 0905 111 222'
  const kept = await change(desk, files.kept, { guardian })
  const short = await change(desk, files.other, { guardian: 'teta Eva' })
  const tooLong = await change(desk, short, { guardian: 'x'.repeat(100) })
  const together = { guardian: 'both' } as const
  expect(await desk.refusal('people.merge', mergeOf(kept, tooLong, together))).toBe(
    'too-much-together',
  )
  const fits = await change(desk, tooLong, { guardian: 'teta Eva' })
  const merged = await desk.send('people.merge', mergeOf(kept, fits, together))
  expect(merged.details.guardian).toBe(`${guardian} · teta Eva`)
})

test('one is not merged with itself, with nobody, while both are at the desk, or while a file is restricted', async () => {
  await using desk = await openTestDesk()
  const { kept, other } = await twoFiles(desk)
  const hindrance = async () =>
    (await desk.send('people.compare', { keptId: kept.id, otherId: other.id })).hindrance
  expect(await hindrance()).toBeNull()
  expect(await desk.refusal('people.merge', mergeOf(kept, kept))).toBe('same-person')
  const visits = []
  for (const personId of [kept.id, other.id]) {
    visits.push(await walkIn(desk, 'x', { who: { kind: 'known', personId } }))
  }
  expect(await desk.refusal('people.merge', mergeOf(kept, other))).toBe('both-at-desk')
  expect(await hindrance()).toBe('both-at-desk')
  await desk.send('visits.end', { ...seen(visits[0]!), ending: 'left' })
  expect(await hindrance()).toBeNull()
  await desk.signInAs('caseworker')
  await desk.send('people.takeCase', { id: kept.id })
  await restrict(desk, kept.id)
  expect(await hindrance()).toBe('file-restricted')
})

test('a file whose processing rests is neither merged nor parted', async () => {
  await using desk = await openTestDesk()
  const { id } = await processingRests(desk)
  const { person_id: resting } = await desk.desk
    .open()!
    .db.selectFrom('processing_restriction')
    .select('person_id')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const second = await somebody(desk)
  await desk.signInAs('caseworker')
  const files = [await fileOf(desk, second), await fileOf(desk, resting)] as const
  expect(await desk.refusal('people.merge', mergeOf(...files))).toBe('processing-rests')
})

test('a case is merged by its team alone: neither the reception nor a colleague would read its notes so', async () => {
  await using desk = await openTestDesk()
  const { kept, other } = await twoFiles(desk)
  await desk.signInAs('caseworker')
  await desk.send('people.takeCase', { id: other.id })
  await desk.signInAs('receptionist')
  expect(await desk.refusal('people.merge', mergeOf(kept, other))).toBe('not-your-case')
  await signInAnotherCaseworker(desk)
  expect(await desk.refusal('people.merge', mergeOf(kept, other))).toBe('not-your-case')
  await desk.signInAs('caseworker')
  const merged = await desk.send('people.merge', mergeOf(kept, other))
  expect(merged).toMatchObject({ mine: true })
  const [merge] = await desk.send('people.listMerges', { personId: kept.id })
  await desk.signInAs('receptionist')
  expect(await desk.refusal('people.planUnmerge', { id: merge!.id })).toBe('not-your-case')
})

test('somebody erased is erased with every file that went into theirs', async () => {
  await using desk = await openTestDesk()
  const { kept, other } = await twoFiles(desk)
  const third = await fileOf(desk, await somebody(desk))
  const first = await desk.send('people.merge', mergeOf(other, third))
  await desk.send('people.merge', mergeOf(kept, first))
  await desk.signInAs('manager')
  const { id, version } = await desk.send('privacy.recordErasure', {
    personId: kept.id,
    askedOn: '2026-11-20',
    asker: 'person',
    manner: 'letter',
  })
  await desk.send('privacy.carryOut', { id, version })
  const { db } = desk.desk.open()!
  expect(await db.selectFrom('merge').selectAll().execute()).toEqual([])
  expect(await db.selectFrom('merge_record').selectAll().execute()).toEqual([])
})

test('no table with rows of a person is left behind', async () => {
  await using desk = await openTestDesk()
  const { rows } = await sql<{ name: string }>`
    SELECT DISTINCT tables.name FROM sqlite_schema AS tables, pragma_foreign_key_list(tables.name) AS key
    WHERE tables.type = 'table' AND key."table" = 'person'`.execute(desk.desk.open()!.db)
  const tables = rows.map(({ name }) => name)
  const ofIdentity = [
    'case_team',
    'household',
    'person_contact',
    'person_name',
    'person_target',
    'residence',
  ]
  // What is known of a pair goes with the file: there is no pair left.
  const ofPairs = ['look_alike', 'look_alike_seen']
  expect(tables.toSorted()).toEqual([...ofIdentity, ...ofPairs, ...recordTableNames].toSorted())
})
