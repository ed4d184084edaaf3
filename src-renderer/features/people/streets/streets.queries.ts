import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { centreQueries } from '#app/centre.ts'
import { send } from '#app/desk.ts'
import type { Input } from '#contract/index.ts'

export const streetQueries = {
  all: () => ['streets'] as const,
  list: () =>
    queryOptions({
      queryKey: [...streetQueries.all(), 'list'],
      queryFn: () => send('streets.list', {}),
    }),
  /** What the list says of an address, as it is typed. */
  proposal: (address: string) =>
    queryOptions({
      queryKey: [...streetQueries.all(), 'proposal', address],
      queryFn: () => send('streets.propose', { address }),
      placeholderData: keepPreviousData,
    }),
}

export function useSaveStreets() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (list: Input<'streets.save'>) => send('streets.save', list),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: streetQueries.all() })
      void queryClient.invalidateQueries({ queryKey: centreQueries.all() })
    },
  })
}

/** Undefined when the dialog was cancelled. */
export function useReadStreets() {
  return useMutation({ mutationFn: () => send('streets.readFile', {}) })
}
