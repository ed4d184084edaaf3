import { expect, test } from 'vitest'
import type { Input } from '#contract/index.ts'
import { layoutVariants } from '#contract/script/keyboard-layout.ts'
import { seen, walkIn } from '#support/desk-day.ts'
import { issuedLetter } from '#support/letter-case.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'

type NewPerson = Extract<Input<'visits.registerWalkIn'>['who'], Readonly<{ kind: 'new' }>>['person']

async function register(desk: TestDesk, name: string, more: Partial<NewPerson> = {}) {
  const person = {
    names: [{ kind: 'official' as const, text: name }],
    language: 'fa' as const,
    ...more,
  }
  return walkIn(desk, name, { who: { kind: 'new', person } })
}

async function foundBy(desk: TestDesk, text: string) {
  const { hits } = await desk.send('people.search', { text })
  return hits.map((hit) => `${hit.person.name} by ${hit.foundBy}`)
}

test('one box finds a person by everything the desk may be told', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  const { entry } = await register(desk, 'محمد رضایی', {
    birth: { iso: '1986-08-03', precision: 'day' },
    phone: '0905 123 456',
  })
  await register(desk, 'Žofia Kováčová', {
    birth: { iso: '1990', precision: 'year' },
    phone: '0918 777 888',
  })
  for (const typed of [
    'محمد رضایی',
    'mohammad rez',
    'Мохаммад Резаи',
    'rezaei 1986',
    'rezaei ۱۳۶۵',
  ]) {
    expect([typed, ...(await foundBy(desk, typed))]).toEqual([typed, 'محمد رضایی by name'])
  }
  for (const typed of ['3456', '۱۲۳۴۵۶', '+421 905 123 456', '0905123456']) {
    expect([typed, ...(await foundBy(desk, typed))]).toEqual([typed, 'محمد رضایی by phone'])
  }
  for (const typed of ['3.8.1986', '1365/5/12', '12 مرداد 1365', '3 августа 1986', '۱۳۶۵/۰۵']) {
    expect([typed, ...(await foundBy(desk, typed))]).toEqual([typed, 'محمد رضایی by birth'])
  }
  for (const typed of [entry.person!.fileNumber, 'ok 2026 0001', '1']) {
    expect([typed, ...(await foundBy(desk, typed))]).toEqual([typed, 'محمد رضایی by file-number'])
  }
})

test('a phone that nobody can dial is kept as it was said and found by its end', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  await register(desk, 'Reza', { phone: '۰۹۰۵ ۱۲۳ ۴۵۶ ۷۸۹ (برادر)' })
  await register(desk, 'Sara', { phone: '0918 777 888 (mama)' })
  for (const typed of ['6789', '۴۵۶ ۷۸۹', '0905 123 456 789']) {
    expect([typed, ...(await foundBy(desk, typed))]).toEqual([typed, 'Reza by phone'])
  }
  expect(await foundBy(desk, '+421 918 777 888')).toEqual(['Sara by phone'])
  const said = await desk.send('people.search', { text: '777888' })
  expect(JSON.stringify(said.hits)).toContain('0918 777 888 (mama)')
})

test('the number of a family file finds its members', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  const { person: sara } = (await register(desk, 'Sara')).entry
  const { person: reza } = (await register(desk, 'Reza')).entry
  const joined = await desk.send('people.joinHousehold', {
    id: sara!.id,
    withId: reza!.id,
    role: 'partner',
    version: 1,
  })
  const number = joined.household!.fileNumber
  expect(number).toMatch(/^HH-/u)
  expect((await foundBy(desk, number.toLowerCase())).toSorted()).toEqual([
    'Reza by file-number',
    'Sara by file-number',
  ])
})

test('a year finds everybody who may be born in it, however well that is known', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  await register(desk, 'A', { birth: { iso: '1986', precision: 'year' } })
  await register(desk, 'B', { birth: { iso: '1986-03-21', precision: 'year' } })
  await register(desk, 'C', { birth: { iso: '1986-11', precision: 'month' } })
  await register(desk, 'D', { birth: { iso: '1987-04-01', precision: 'day' } })
  await register(desk, 'E', { birth: { iso: '1987-11-24', precision: 'age' } })
  const found = await foundBy(desk, '1986')
  expect(found.toSorted()).toEqual(['A by birth', 'B by birth', 'C by birth', 'E by birth'])
})

test('a name typed on the wrong layout is found, and the box says what was meant', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  await register(desk, 'Иванов Пётр')
  const { hits, meant } = await desk.send('people.search', { text: 'bdfyjd' })
  expect(meant).toBe('иванов')
  expect(hits).toMatchObject([{ person: { name: 'Иванов Пётр' }, why: 'wrong-layout' }])
  expect((await desk.send('people.search', { text: 'иванов' })).meant).toBeNull()
})

test('of namesakes, who was here last comes first; an empty box shows who came last', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  const first = await register(desk, 'محمد رضایی')
  await desk.send('visits.end', { ...seen(first), ending: 'left' })
  desk.setNow('2026-11-25T08:00:00.000Z')
  const second = await register(desk, 'محمد رضایی')
  const order = async (text: string) =>
    (await desk.send('people.search', { text })).hits.map(({ person }) => person.id)
  const ids = [second.entry.person!.id, first.entry.person!.id]
  expect(await order('محمد رضایی')).toEqual(ids)
  expect(await order(' ')).toEqual(ids)
})

test('at most eight are shown', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  for (let index = 0; index < 10; index++) await register(desk, `Ján Hudák ${'ABCDEFGHIJ'[index]}`)
  expect(await foundBy(desk, 'hudak')).toHaveLength(8)
})

test('whom the desk may know stands under the name: quiet by name, a warning with birth or phone', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  await register(desk, 'محمد رضایی', {
    birth: { iso: '1986-08-03', precision: 'day' },
    phone: '0905 123 456',
  })
  const similar = async (more: Partial<Input<'people.similar'>>) =>
    desk.send('people.similar', { name: 'Mohammad Rezaei', birth: null, phone: '', ...more })
  expect(await similar({})).toMatchObject([{ level: 'quiet', sameBirth: false }])
  const birth = { iso: '1986-08-03', precision: 'day' } as const
  expect(await similar({ birth })).toMatchObject([{ level: 'warning', sameBirth: true }])
  expect(await similar({ phone: '+421 905 123 456' })).toMatchObject([
    { level: 'warning', samePhone: true },
  ])
  expect(await similar({ birth: { iso: '1950', precision: 'year' } })).toEqual([])
  expect(await similar({ name: 'Zuzana Nová', phone: '0905 123 456' })).toMatchObject([
    { level: 'quiet', samePhone: true },
  ])
  expect(await similar({ name: 'Mo' })).toEqual([])
})

test('a slip that comes back finds its person by the code, with or without the dash, on any layout', async () => {
  await using desk = await openTestDesk()
  const { letter } = await issuedLetter(desk)
  const code = letter.shortCode ?? ''
  const onPersianKeys = layoutVariants(code.toLowerCase()).find(({ layout }) => layout === 'fa')
  for (const typed of [code, code.replace('-', '').toLowerCase(), onPersianKeys?.text ?? '']) {
    const { hits } = await desk.send('people.search', { text: typed })
    expect(hits[0]).toMatchObject({ foundBy: 'letter', text: code })
  }
})
