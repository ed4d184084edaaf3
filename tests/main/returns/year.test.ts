import { expect, test } from 'vitest'
import { daysOf } from '#contract/calendar/month.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'
import { putMonth, type RecordedMonth, recordedMonth } from '#support/recorded-month.ts'

const october = { calendar: 'gregorian', year: 2026, month: 10 } as const

test.each(['gregorian', 'jalali'] as const)(
  'the year says what a loop over the facts says, month by month (%s)',
  async (calendar) => {
    await using desk = await openTestDesk({ centre: { calendar } })
    const facts = await fill(desk)
    const month = calendar === 'gregorian' ? october : { calendar, year: 1405, month: 8 }
    const year = await desk.send('returns.year', { month })
    expect(year).toHaveLength(24)
    for (const { month: one, contacts, people } of year) {
      const { first, last } = daysOf(one)
      const isInside = ({ day }: Readonly<{ day: string }>) => day >= first && day <= last
      expect(contacts).toEqual({ kind: 'shown', value: facts.visits.filter(isInside).length })
      const served = facts.services.filter(isInside).map(({ person_id }) => person_id)
      expect(people).toEqual({ kind: 'shown', value: new Set(served.filter(Boolean)).size })
    }
    expect(
      year.filter(({ contacts }) => contacts.kind === 'shown' && contacts.value > 0),
    ).toHaveLength(calendar === 'gregorian' ? 2 : 3)
  },
)

test('a signed month stays in the line as it was signed; a small one is covered as in its return', async () => {
  await using desk = await openTestDesk()
  const { visits } = await fill(desk)
  const before = (await desk.send('returns.year', { month: october })).at(-1)
  await desk.send('returns.sign', { month: october })
  const [visit] = visits.filter(({ day }) => day.startsWith('2026-10'))
  const other = { ...visit!, id: '0198c0de-0000-7000-8000-0000000000ff', ticket: 9999 }
  const few = {
    ...visit!,
    id: '0198c0de-0000-7000-8000-0000000000fe',
    ticket: 1,
    day: '2026-03-02',
  }
  await put(desk, [other, few])
  const after = await desk.send('returns.year', { month: october })
  expect(after.at(-1)).toEqual(before)
  expect(after.at(-8)).toMatchObject({
    month: { year: 2026, month: 3 },
    contacts: { kind: 'under', threshold: 5 },
  })
})

async function fill(desk: TestDesk): Promise<RecordedMonth> {
  const [manager] = await desk.send('staff.list', {})
  const facts = recordedMonth(manager!.id, 2026, 300)
  await putMonth(desk, facts)
  return facts
}

async function put(desk: TestDesk, visits: RecordedMonth['visits']): Promise<void> {
  await putMonth(desk, { people: [], visits, needs: [], services: [] })
}
