import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { send } from '#app/desk.ts'
import type { Input } from '#contract/index.ts'
import { peopleQueries } from '#features/people/people.queries.ts'

export const duplicatesQueries = {
  list: () =>
    queryOptions({
      queryKey: [...peopleQueries.all(), 'duplicates'],
      queryFn: () => send('people.listDuplicates', {}),
    }),
}

type Pair = Input<'people.keepApart'>

export function useKeepApart() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (pair: Pair) => send('people.keepApart', pair),
    onSuccess: () => void queryClient.invalidateQueries({ queryKey: peopleQueries.all() }),
  })
}

export function useCompareAgain() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (pair: Pair) => send('people.compareAgain', pair),
    onSuccess: () => void queryClient.invalidateQueries({ queryKey: peopleQueries.all() }),
  })
}
