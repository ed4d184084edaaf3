import { QueryClient } from '@tanstack/react-query'

/** The store is on this machine: nothing is ever offline, stale by time, or worth asking twice. */
export function createQueryClient(): QueryClient {
  const asked = { networkMode: 'always', retry: false } as const
  return new QueryClient({
    defaultOptions: {
      queries: { ...asked, staleTime: Infinity, refetchOnWindowFocus: false },
      mutations: asked,
    },
  })
}
