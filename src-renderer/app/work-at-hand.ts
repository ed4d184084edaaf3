import { queryOptions } from '@tanstack/react-query'
import { send } from '#app/desk.ts'

/** Looked at again and again while something is being waited for, never read from the cache. */
export const workAtHand = queryOptions({
  queryKey: ['upkeep', 'progress'],
  queryFn: () => send('upkeep.progress', {}),
  refetchInterval: 300,
  gcTime: 0,
  staleTime: 0,
})
