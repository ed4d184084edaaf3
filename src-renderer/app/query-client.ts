import { MutationCache, QueryClient } from '@tanstack/react-query'
import { DeskFailure } from '#app/desk.ts'
import { isStale } from '#app/stale.ts'

/** The store is on this machine: nothing is ever offline, stale by time, or worth asking twice. */
export function createQueryClient(): QueryClient {
  const asked = { networkMode: 'always', retry: false } as const
  const client = new QueryClient({
    // What a colleague has changed is asked for anew, whatever was to be written on it; else whether the disk is to blame.
    mutationCache: new MutationCache({
      onError: (error) => {
        if (isStale(error)) void client.invalidateQueries()
        else if (error instanceof DeskFailure)
          void client.invalidateQueries({ queryKey: ['condition'] })
      },
    }),
    defaultOptions: {
      queries: { ...asked, staleTime: Infinity, refetchOnWindowFocus: false },
      mutations: asked,
    },
  })
  return client
}
