import { useMutation, useQueryClient } from '@tanstack/react-query'
import { send } from '#app/desk.ts'
import { upkeepQueries } from '#app/upkeep-queries.ts'
import { useTellFailure } from '#app/use-tell-failure.ts'
import { announce } from '#ui/toast/toasts.ts'

/** Every page and the whole log, now. */
export function useCheck() {
  const queryClient = useQueryClient()
  const tell = useTellFailure('upkeep')
  return useMutation({
    mutationFn: () => send('upkeep.check', {}),
    onSuccess: (health) => {
      queryClient.setQueryData(upkeepQueries.health().queryKey, health)
      void queryClient.invalidateQueries({ queryKey: upkeepQueries.notice().queryKey })
      announce({ words: (say) => say('upkeep:checks.done') })
    },
    onError: tell,
  })
}
