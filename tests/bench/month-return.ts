import { openTestDesk } from '#support/open-desk.ts'
import { putMonth, recordedMonth } from '#support/recorded-month.ts'
import { type Comparison, median, takeTurns } from './measure.ts'

const people = 33_334
const rounds = 5

/** A month's return out of 100,000 visits, against one grouped count over the same visits. */
export async function benchMonthReturn(): Promise<Comparison> {
  await using desk = await openTestDesk()
  const [manager] = await desk.send('staff.list', {})
  if (!manager) throw new Error('no manager')
  await putMonth(desk, recordedMonth(manager.id, 3, people))
  const open = desk.desk.open()
  if (!open) throw new Error('nobody is signed in')
  const month = { calendar: 'gregorian', year: 2026, month: 10 } as const
  const times = await takeTurns(
    rounds,
    () => desk.send('returns.get', { month }),
    () =>
      open.db
        .selectFrom('visit')
        .select(({ fn }) => ['channel', 'ending', fn.countAll().as('visits')])
        .where('day', '>=', '2026-10-01')
        .where('day', '<=', '2026-10-31')
        .groupBy(['channel', 'ending'])
        .execute(),
  )
  return {
    name: 'a month’s return over 100,000 visits, every table covered',
    baseline: 'one grouped count of the month’s visits',
    oursMs: median(times.ours),
    baselineMs: median(times.baseline),
  }
}
