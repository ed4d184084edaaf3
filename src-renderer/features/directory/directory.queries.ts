import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { send } from '#app/desk.ts'
import { useTellFailure } from '#app/use-tell-failure.ts'
import type { Input } from '#contract/index.ts'
import type { ProviderDetails } from '#contract/directory.contract.ts'

export const directoryQueries = {
  all: () => ['directory'] as const,
  list: (withRetired: boolean) =>
    queryOptions({
      queryKey: [...directoryQueries.all(), 'list', withRetired],
      queryFn: () => send('directory.list', { withRetired }),
    }),
}

type Seen = Readonly<{ id: string; version: number }>

/** A new body, or one as it was seen. */
export function useSaveProvider() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ seen, details }: { seen: Seen | undefined; details: ProviderDetails }) =>
      seen
        ? send('directory.save', { ...details, id: seen.id, version: seen.version })
        : send('directory.add', details),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: directoryQueries.all() }),
  })
}

export function useRetireProvider() {
  const tell = useTellFailure('directory')
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (wanted: Input<'directory.retire'>) => send('directory.retire', wanted),
    onError: tell,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: directoryQueries.all() }),
  })
}
