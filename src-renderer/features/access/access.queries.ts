import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { send } from '#app/desk.ts'
import type { Input } from '#contract/index.ts'

export const accessQueries = {
  all: () => ['access'] as const,
  unread: () =>
    queryOptions({
      queryKey: [...accessQueries.all(), 'unread'],
      queryFn: () => send('access.listUnread', {}),
    }),
}

/** What may be seen changes everywhere: whatever is shown is asked again. */
export function useOpenInEmergency() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (wanted: Input<'access.open'>) => send('access.open', wanted),
    onSuccess: () => void queryClient.invalidateQueries(),
  })
}

export function useCloseAgain() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (personId: string) => send('access.close', { personId }),
    onSuccess: () => void queryClient.invalidateQueries(),
  })
}

export function useAcknowledge() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (ids: string[]) => send('access.acknowledge', { ids }),
    onSuccess: () => void queryClient.invalidateQueries({ queryKey: accessQueries.all() }),
  })
}
