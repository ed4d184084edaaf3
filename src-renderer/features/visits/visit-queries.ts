import { queryOptions } from '@tanstack/react-query'
import { send } from '#app/desk.ts'

export const visitQueries = {
  all: () => ['visits'] as const,
  /** Asked anew when the centre's day turns. */
  queue: (day: string) =>
    queryOptions({
      queryKey: [...visitQueries.all(), 'queue', day],
      queryFn: () => send('visits.listQueue', {}),
    }),
}
