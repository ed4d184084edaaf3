import { useMutation, useQueryClient } from '@tanstack/react-query'
import { send } from '#app/desk.ts'
import { upkeepQueries } from '#app/upkeep-queries.ts'
import { useTellFailure } from '#app/use-tell-failure.ts'
import { announce } from '#ui/toast/toasts.ts'

/** Asks for a folder and makes it a place; the first backup there is made at once, so that it is known to work. */
export function useAddPlace() {
  const queryClient = useQueryClient()
  const tell = useTellFailure('upkeep')
  return useMutation({
    mutationFn: async () => {
      const { folder } = await send('upkeep.chooseFolder', {})
      if (folder === null) return false
      await send('upkeep.addPlace', { folder })
      await send('centre.backUp', {})
      return true
    },
    onSuccess: (added) => added && announce({ words: (say) => say('upkeep:places.added') }),
    onError: tell,
    onSettled: () => queryClient.invalidateQueries({ queryKey: upkeepQueries.all() }),
  })
}

export function useRemovePlace() {
  const queryClient = useQueryClient()
  const tell = useTellFailure('upkeep')
  return useMutation({
    mutationFn: (id: string) => send('upkeep.removePlace', { id }),
    onSuccess: () => announce({ words: (say) => say('upkeep:places.removed') }),
    onError: tell,
    onSettled: () => queryClient.invalidateQueries({ queryKey: upkeepQueries.all() }),
  })
}
