import { useQuery } from '@tanstack/react-query'
import type { CalendarMonth } from '#contract/calendar/month.ts'
import { returnQueries, type Which } from '#features/returns/returns.queries.ts'

/** A month, and which state of it; without an edition its latest signed one. */
export interface Chosen {
  readonly month: CalendarMonth
  readonly edition?: number | null
}

/** What to show of the chosen month; undefined until it is known what was signed. */
export function useWhich({ month, edition }: Chosen): Which | undefined {
  const { data: signed } = useQuery(returnQueries.signed())
  if (edition !== undefined) return { month, edition }
  if (!signed) return undefined
  const editions = signed.filter((one) => isSame(one.month, month)).map((one) => one.edition)
  return { month, edition: editions.length === 0 ? null : Math.max(...editions) }
}

function isSame(one: CalendarMonth, other: CalendarMonth): boolean {
  return one.calendar === other.calendar && one.year === other.year && one.month === other.month
}
