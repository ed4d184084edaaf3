import { queryOptions } from '@tanstack/react-query'
import { send } from '#app/desk.ts'

/** The store's health, and the long work that keeps it. */
export const upkeepQueries = {
  all: () => ['upkeep'] as const,
  health: () =>
    queryOptions({
      queryKey: [...upkeepQueries.all(), 'health'],
      queryFn: () => send('upkeep.health', {}),
    }),
  /** What whoever is at the desk must know. */
  notice: () =>
    queryOptions({
      queryKey: [...upkeepQueries.all(), 'notice'],
      queryFn: () => send('upkeep.notice', {}),
      refetchInterval: 10 * 60_000,
    }),
  /** Looked at again and again while something is being waited for. */
  progress: () =>
    queryOptions({
      queryKey: ['work at hand'],
      queryFn: () => send('upkeep.progress', {}),
      refetchInterval: 300,
      gcTime: 0,
      staleTime: 0,
    }),
}
