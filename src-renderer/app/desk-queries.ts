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
      // Nobody tells the window when a change of keys is over.
      refetchInterval: ({ state }) => (state.data?.state === 'renewing' ? 500 : false),
    }),
}

/** Tells the gate what the desk has become, without asking again. */
export function useDeskBecame(): (state: DeskState) => void {
  const queryClient = useQueryClient()
  return (state) => void queryClient.setQueryData(deskQueries.state().queryKey, state)
}
