import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { centreQueries } from '#app/centre.ts'
import { send } from '#app/desk.ts'
import { upkeepQueries } from '#app/upkeep-queries.ts'
import { announce } from '#ui/toast/toasts.ts'

export const lastBackup = queryOptions({
  queryKey: [...centreQueries.all(), 'lastBackup'],
  queryFn: () => send('centre.lastBackup', {}),
})

/** A proven copy on demand; one is made by itself at every lock and when the window closes. */
export function useBackUp() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () => send('centre.backUp', {}),
    onSuccess: ({ missed, ...report }) => {
      queryClient.setQueryData(lastBackup.queryKey, report)
      void queryClient.invalidateQueries({ queryKey: upkeepQueries.all() })
      announce({
        words: (say) =>
          missed > 0 ? say('centre:backup.missed', { count: missed }) : say('centre:backup.done'),
      })
    },
  })
}
