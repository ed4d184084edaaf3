import { queryOptions, useQueryClient } from '@tanstack/react-query'
import { send } from '#app/desk.ts'
import type { DeskState } from '#contract/staff.contract.ts'

/** Whether the desk is new, locked or open, and for whom. */
export const deskQueries = {
  all: () => ['desk'] as const,
  state: () =>
    queryOptions({
      queryKey: [...deskQueries.all(), 'state'],
      queryFn: () => send('desk.state', {}),
    }),
}

/** Tells the gate what the desk has become, without asking again. */
export function useDeskBecame(): (state: DeskState) => void {
  const queryClient = useQueryClient()
  return (state) => void queryClient.setQueryData(deskQueries.state().queryKey, state)
}
