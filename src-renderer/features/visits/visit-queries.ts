import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { send } from '#app/desk.ts'
import type { Input } from '#contract/index.ts'

export const visitQueries = {
  all: () => ['visits'] as const,
  /** Asked anew when the centre's day turns. */
  queue: (day: string) =>
    queryOptions({
      queryKey: [...visitQueries.all(), 'queue', day],
      queryFn: () => send('visits.listQueue', {}),
    }),
}

/** Whom the desk may know already; asked anew with every key, the last answer stays until the next is there. */
export const similarQueries = {
  all: () => ['similar'] as const,
  of: (newcomer: Input<'people.similar'>) =>
    queryOptions({
      queryKey: [...similarQueries.all(), newcomer],
      queryFn: () => send('people.similar', newcomer),
      placeholderData: keepPreviousData,
      gcTime: 10_000,
    }),
}
