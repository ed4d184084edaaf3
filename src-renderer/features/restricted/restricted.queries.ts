import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { send } from '#app/desk.ts'
import type { Input } from '#contract/index.ts'

export const restrictedQueries = {
  all: () => ['restricted'] as const,
  list: () =>
    queryOptions({
      queryKey: [...restrictedQueries.all(), 'list'],
      queryFn: () => send('restricted.list', {}),
    }),
  colleagues: () =>
    queryOptions({
      queryKey: ['staff', 'names'],
      queryFn: () => send('staff.listNames', {}),
    }),
}

/** What may be seen changes everywhere: whatever is shown is asked again. */
function useChange<Wanted>(change: (wanted: Wanted) => Promise<unknown>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: () => void queryClient.invalidateQueries(),
  })
}

export function useRestrict() {
  return useChange((wanted: Input<'restricted.set'>) => send('restricted.set', wanted))
}

export function useSetTeam() {
  return useChange((wanted: Input<'restricted.setTeam'>) => send('restricted.setTeam', wanted))
}

export function useLift() {
  return useChange((wanted: Input<'restricted.lift'>) => send('restricted.lift', wanted))
}
