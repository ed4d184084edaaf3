import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { send } from '#app/desk.ts'
import type { Input } from '#contract/index.ts'
import { peopleQueries } from '#features/people/people.queries.ts'

export const mergingQueries = {
  comparison: (keptId: string, otherId: string) =>
    queryOptions({
      queryKey: [...peopleQueries.all(), 'comparison', keptId, otherId],
      queryFn: () => send('people.compare', { keptId, otherId }),
    }),
  merges: (personId: string) =>
    queryOptions({
      queryKey: [...peopleQueries.all(), 'merges', personId],
      queryFn: () => send('people.listMerges', { personId }),
    }),
  unmergePlan: (id: string) =>
    queryOptions({
      queryKey: [...peopleQueries.all(), 'unmerge', id],
      queryFn: () => send('people.planUnmerge', { id }),
    }),
}

/** Visits, letters and plans now stand elsewhere: everything is asked again. */
export function useMerge() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (merging: Input<'people.merge'>) => send('people.merge', merging),
    onSuccess: () => void queryClient.invalidateQueries(),
  })
}

export function useUnmerge() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (parting: Input<'people.unmerge'>) => send('people.unmerge', parting),
    onSuccess: () => void queryClient.invalidateQueries(),
  })
}
