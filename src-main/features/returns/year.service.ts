import { type CalendarMonth, daysOf, previousMonth } from '#contract/calendar/month.ts'
import type { PublishedCount, ReturnTableId, YearMonth } from '#contract/returns.contract.ts'
import type { QueryContext } from '#main/ipc/context.ts'
import type { PublishedFigures } from './publish.ts'
import { listSignedBetween } from './returns.repository.ts'
import { coverNow, editionOf, figuresNow, keyOf } from './returns.service.ts'
import { countByMonth } from './year.repository.ts'

/** That year and the year before it. */
const months = 24

/** From so many on a total is never covered: no table has so many cells that each of them might be a one. */
const alwaysTold = 100

type Totals = Pick<YearMonth, 'contacts' | 'people'>

/** Contacts and people served, month by month: a signed month says what was signed, the others what they are now. */
export async function yearOf(
  context: QueryContext,
  { month: latest }: Readonly<{ month: CalendarMonth }>,
): Promise<YearMonth[]> {
  const { db } = context
  const row = [latest]
  while (row.length < months) row.unshift(previousMonth(row[0] ?? latest))
  const counts = await countByMonth(
    db,
    row.map((month) => daysOf(month)),
  )
  const editions = await listSignedBetween(db, keyOf(row[0] ?? latest), keyOf(latest))
  // Ascending: the last edition of a month stands.
  const signed = new Map(editions.map((edition) => [edition.month, edition]))
  const year: YearMonth[] = []
  for (const [at, month] of row.entries()) {
    const edition = signed.get(keyOf(month).month)
    const now = counts[at] ?? { contacts: 0, people: 0 }
    const totals = edition ? totalsIn(editionOf(edition).covered) : await told(context, month, now)
    year.push({ month, ...totals })
  }
  return year
}

/** A small month is covered as its return is: its total may be part of what keeps a small number hidden. */
async function told(
  context: QueryContext,
  month: CalendarMonth,
  { contacts, people }: Readonly<{ contacts: number; people: number }>,
): Promise<Totals> {
  if ([contacts, people].every((count) => count === 0 || count >= alwaysTold)) {
    return {
      contacts: { kind: 'shown', value: contacts },
      people: { kind: 'shown', value: people },
    }
  }
  const figures = await figuresNow(context, month)
  return totalsIn(await coverNow(context, month, figures))
}

function totalsIn({ tables }: PublishedFigures): Totals {
  const totalOf = (id: ReturnTableId): PublishedCount =>
    tables.find((table) => table.id === id)?.total ?? { kind: 'hidden' }
  return { contacts: totalOf('r1-contacts'), people: totalOf('r2-language') }
}
