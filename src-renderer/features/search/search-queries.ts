import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { send } from '#app/desk.ts'

export const searchQueries = {
  all: () => ['search'] as const,
  people: (text: string) =>
    queryOptions({
      queryKey: [...searchQueries.all(), text],
      queryFn: () => send('people.search', { text }),
      // What was found for the last key stays until the next answer is there; the store may have changed since.
      placeholderData: keepPreviousData,
      staleTime: 0,
      gcTime: 10_000,
    }),
}
