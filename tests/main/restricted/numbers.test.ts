import { expect, test } from 'vitest'
import type { Output } from '#contract/index.ts'
import { walkIn } from '#support/desk-day.ts'
import { openTestDesk } from '#support/open-desk.ts'
import { restrict, witness } from '#support/restricted-file.ts'

const month = { calendar: 'gregorian', year: 2026, month: 11 } as const

test('a number of the return stays what it is, and behind it the row is not named', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  const hidden = await walkIn(desk, witness.name)
  const other = await walkIn(desk, 'Eva Malá')
  const [personId, otherId] = [hidden, other].map(({ entry }) => entry.person!.id)
  await desk.signInAs('caseworker')
  for (const id of [personId!, otherId!]) {
    await desk.send('people.takeCase', { id })
    const help = { kind: 'consultation', visitId: null } as const
    await desk.send('services.give', { ...help, personId: id })
  }
  await desk.signInAs('manager')
  const numbers = async () => {
    const { tables, measures } = await desk.send('returns.getUncovered', { month })
    return { tables, measures, checks: await desk.send('returns.check', { month }) }
  }
  const open = async () =>
    (await desk.send('returns.open', { month, table: 'r2-language', row: null, column: null }))
      .people
  const before = await numbers()
  expect(namesOf(await open())).toEqual(['Eva Malá', witness.name])

  await desk.signInAs('caseworker')
  await restrict(desk, personId!)
  await desk.signInAs('manager')
  expect(await numbers()).toEqual(before)
  const people = await open()
  expect(people).toHaveLength(2)
  expect(people.find(({ person }) => person?.id === personId)?.person).toMatchObject({
    name: '',
    fileNumber: '',
    hidden: true,
  })
  expect(JSON.stringify(people)).not.toContain(witness.name)
  const check = { month, check: 'withoutBirthDate' } as const
  const { people: checked } = await desk.send('returns.openCheck', check)
  expect(namesOf(checked)).toEqual(['', 'Eva Malá'])
})

function namesOf(people: Output<'returns.open'>['people']): string[] {
  return people.map(({ person }) => person?.name ?? 'nobody').toSorted((a, b) => a.localeCompare(b))
}

test('a second file of somebody hidden is nobody’s duplicate to who may not know', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  const born = async (name: string) => {
    const names = [{ kind: 'official' as const, text: name }]
    const birth = { iso: '1986-08-03', precision: 'day' } as const
    const who = { kind: 'new' as const, person: { names, birth, language: 'sk' as const } }
    return (await walkIn(desk, name, { who })).entry.person!.id
  }
  const personId = await born(witness.name)
  await born(witness.name)
  await desk.signInAs('manager')
  const duplicates = async () => (await desk.send('returns.check', { month })).duplicates
  expect(await duplicates()).toEqual({ kind: 'shown', value: 2 })
  await desk.signInAs('caseworker')
  await desk.send('people.takeCase', { id: personId })
  await restrict(desk, personId)
  await desk.signInAs('manager')
  expect(await duplicates()).toEqual({ kind: 'shown', value: 0 })
})

test('who decides on an erasure is told that one is due and not of whom, until they have opened the file', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  const { entry } = await walkIn(desk, witness.name)
  const { id, version } = entry
  await desk.send('visits.end', { id, version, ending: 'information' })
  const personId = entry.person!.id
  await desk.signInAs('caseworker')
  await desk.send('people.takeCase', { id: personId })
  const asked = {
    personId,
    askedOn: '2026-11-24',
    asker: 'guardian',
    askerName: 'Mária',
    manner: 'letter',
  } as const
  const request = await desk.send('privacy.recordErasure', asked)
  await restrict(desk, personId)
  await desk.signInAs('manager')
  expect(await desk.send('privacy.listErasures', {})).toMatchObject([
    { person: { id: personId, hidden: true, name: '' }, askerName: '' },
  ])
  expect(await desk.send('due.list', {})).toMatchObject([{ person: { hidden: true } }])
  const seen = { id: request.id, version: request.version }
  expect(await desk.refusal('privacy.carryOut', seen)).toBe('request-not-found')
  await desk.send('access.open', { personId, reason: 'rozhodnúť o žiadosti' })
  await desk.send('privacy.carryOut', seen)
  expect(await desk.send('restricted.list', {})).toEqual([])
  const rows = await desk.desk.open()!.db.selectFrom('restricted_file').selectAll().execute()
  expect(rows).toMatchObject([{ reason: '–', lifted_why: '' }])
})
