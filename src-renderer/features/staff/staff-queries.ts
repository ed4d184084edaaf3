import { queryOptions } from '@tanstack/react-query'
import { send } from '#app/desk.ts'

export const staffQueries = {
  all: () => ['staff'] as const,
  list: () =>
    queryOptions({
      queryKey: [...staffQueries.all(), 'list'],
      queryFn: () => send('staff.list', {}),
    }),
}
