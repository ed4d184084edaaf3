import { queryOptions } from '@tanstack/react-query'
import { send } from '#app/desk.ts'

const lookEvery = 30_000
/** While nothing can be saved everybody waits for the word that it can. */
const lookEveryWhenFull = 2000

/** Asked again by itself: room comes and goes without anything happening at the desk. */
export const conditionQueries = {
  all: () => ['condition'] as const,
  now: () =>
    queryOptions({
      queryKey: [...conditionQueries.all(), 'now'],
      queryFn: () => send('condition.now', {}),
      refetchInterval: ({ state }) => (state.data?.room === 'full' ? lookEveryWhenFull : lookEvery),
    }),
}
