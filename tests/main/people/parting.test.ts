import { expect, test } from 'vitest'
import { seen, walkIn } from '#support/desk-day.ts'
import { openTestDesk } from '#support/open-desk.ts'
import { somebody } from '#support/somebody.ts'
import { change, fileOf, mergeOf, twoFiles } from '#support/merging.ts'

test('what came since is asked about once for a visit and its needs, and goes where it is said to', async () => {
  await using desk = await openTestDesk()
  const { kept, other } = await twoFiles(desk)
  await desk.send('people.merge', mergeOf(kept, other))
  const visits = []
  for (const ending of ['left', 'information'] as const) {
    const who = { kind: 'known', personId: kept.id } as const
    const visit = await walkIn(desk, 'x', { who })
    await desk.send('visits.end', { ...seen(visit), ending })
    visits.push(visit.entry)
  }
  const [merge] = await desk.send('people.listMerges', { personId: kept.id })
  const plan = await desk.send('people.planUnmerge', { id: merge!.id })
  expect(plan.records).toMatchObject(
    visits.map(({ id }) => ({ id, kind: 'visit', by: expect.stringMatching(/\S/u) })),
  )
  const parted = await desk.send('people.unmerge', {
    id: merge!.id,
    version: (await fileOf(desk, kept.id)).version,
    toOther: [visits[1]!.id],
    changes: [],
  })
  expect([parted.kept.fileNumber, parted.other.fileNumber]).toEqual([
    kept.fileNumber,
    other.fileNumber,
  ])
  await desk.signInAs('caseworker')
  for (const [at, id] of [kept.id, other.id].entries()) {
    const needs = await desk.send('needs.listOfPerson', { personId: id })
    expect(needs).toMatchObject([{ visitId: visits[at]!.id }])
  }
})

test('a change since then has to be given to somebody; one that nobody saw is not divided', async () => {
  await using desk = await openTestDesk()
  const { kept, other } = await twoFiles(desk)
  const merged = await desk.send('people.merge', mergeOf(kept, other))
  const home = { address: 'Hlavná 1', landmark: 'oproti pekárni' }
  const changed = await change(desk, merged, { ...home, sex: 'female' })
  const [merge] = await desk.send('people.listMerges', { personId: kept.id })
  const { changes } = await desk.send('people.planUnmerge', { id: merge!.id })
  expect(changes).toMatchObject([
    { key: 'sex', before: { value: 'unknown' }, now: { value: 'female' } },
    { key: 'home', now: { value: home } },
  ])
  const parting = { id: merge!.id, version: changed.version, toOther: [] }
  expect(await desk.refusal('people.unmerge', { ...parting, changes: [] })).toBe('unanswered')
  const answers = [
    { key: 'sex', belongs: 'both' },
    { key: 'home', belongs: 'other' },
  ] as const
  const stale = { ...parting, version: merged.version, changes: [...answers] }
  expect(await desk.refusal('people.unmerge', stale)).toBe('stale')
  const parted = await desk.send('people.unmerge', { ...parting, changes: [...answers] })
  expect(parted.kept.details).toMatchObject({ sex: 'female', address: '', landmark: '' })
  expect(parted.other.details).toMatchObject({ sex: 'female', ...home })
  expect(parted.kept.details.names).toEqual(kept.details.names)
  expect(parted.other.details.names).toEqual(other.details.names)
})

test('what a fact said before goes with the fact', async () => {
  await using desk = await openTestDesk()
  const { kept, other } = await twoFiles(desk)
  const merged = await desk.send('people.merge', mergeOf(kept, other))
  const moved = await change(desk, merged, { address: 'Hlavná 1', sex: 'female' })
  const again = await change(desk, moved, { address: 'Rybničná 7', sex: 'other' })
  const [merge] = await desk.send('people.listMerges', { personId: kept.id })
  const changes = [
    { key: 'home', belongs: 'other' },
    { key: 'sex', belongs: 'kept' },
  ] as const
  const parting = { id: merge!.id, version: again.version, toOther: [], changes: [...changes] }
  await desk.send('people.unmerge', parting)
  const { db } = desk.desk.open()!
  const rows = await db.selectFrom('correction').select(['person_id', 'field']).execute()
  expect(rows.toSorted((a, b) => a.field.localeCompare(b.field))).toEqual([
    { person_id: other.id, field: 'address' },
    { person_id: kept.id, field: 'sex' },
  ])
})

test('merges are undone in the opposite order, and a file in a file comes back with what went into it', async () => {
  await using desk = await openTestDesk()
  const { kept, other } = await twoFiles(desk)
  const third = await fileOf(desk, await somebody(desk, { phone: '+421 905 999 999' }))
  const first = await desk.send('people.merge', mergeOf(other, third))
  const all = await desk.send('people.merge', mergeOf(kept, first))
  const fourth = await fileOf(desk, await somebody(desk))
  await desk.send('people.merge', mergeOf(all, fourth))
  const [newest, older] = await desk.send('people.listMerges', { personId: kept.id })
  expect([newest!.isNewest, older!.isNewest]).toEqual([true, false])
  expect(await desk.refusal('people.planUnmerge', { id: older!.id })).toBe('merged-again')
  const back = await desk.ask('people.get', { id: third.id })
  expect(back).toMatchObject({ failure: { details: { id: kept.id } } })
  for (const { id } of [newest!, older!]) {
    const { version } = await fileOf(desk, kept.id)
    await desk.send('people.unmerge', { id, version, toOther: [], changes: [] })
  }
  const [inner] = await desk.send('people.listMerges', { personId: other.id })
  const { version } = await fileOf(desk, other.id)
  await desk.send('people.unmerge', { id: inner!.id, version, toOther: [], changes: [] })
  expect((await fileOf(desk, third.id)).details).toEqual(third.details)
})
