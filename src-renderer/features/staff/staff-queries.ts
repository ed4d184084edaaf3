import { queryOptions } from '@tanstack/react-query'
import { send } from '#app/desk.ts'

export const staffQueries = {
  all: () => ['staff'] as const,
  keys: () =>
    queryOptions({
      queryKey: [...staffQueries.all(), 'keys'],
      queryFn: () => send('staff.keys', {}),
    }),
  list: () =>
    queryOptions({
      queryKey: [...staffQueries.all(), 'list'],
      queryFn: () => send('staff.list', {}),
    }),
}
