import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { send } from '#app/desk.ts'
import { useTellFailure } from '#app/use-tell-failure.ts'
import type { Input } from '#contract/index.ts'

export const needQueries = {
  all: () => ['needs'] as const,
  ofPerson: (personId: string) =>
    queryOptions({
      queryKey: [...needQueries.all(), 'person', personId],
      queryFn: () => send('needs.listOfPerson', { personId }),
    }),
}

/** A need stands at the visit, in the queue, in the timeline and in the letters. */
function useNeedChanged() {
  const queryClient = useQueryClient()
  return () => void queryClient.invalidateQueries()
}

export function useAddNeed() {
  return useMutation({
    mutationFn: (need: Input<'needs.add'>) => send('needs.add', need),
    onSuccess: useNeedChanged(),
  })
}

export function useEndNeed() {
  return useMutation({
    mutationFn: (ended: Input<'needs.end'>) => send('needs.end', ended),
    onSuccess: useNeedChanged(),
  })
}

export function useReopenNeed() {
  const tell = useTellFailure('needs')
  return useMutation({
    mutationFn: (need: Input<'needs.reopen'>) => send('needs.reopen', need),
    onError: tell,
    onSuccess: useNeedChanged(),
  })
}
