import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { send } from '#app/desk.ts'
import type { IsoDay } from '#contract/calendar/iso-day.ts'

/** Asked anew for every day: what is due today was not yesterday. */
export const dueQueries = {
  all: () => ['due'] as const,
  list: (today: IsoDay) =>
    queryOptions({
      queryKey: [...dueQueries.all(), 'list', today],
      queryFn: () => send('due.list', {}),
      placeholderData: keepPreviousData,
    }),
  count: (today: IsoDay) =>
    queryOptions({
      queryKey: [...dueQueries.all(), 'count', today],
      queryFn: () => send('due.count', {}),
      placeholderData: keepPreviousData,
    }),
}
