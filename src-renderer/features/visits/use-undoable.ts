import { useMutation, useQueryClient } from '@tanstack/react-query'
import { send } from '#app/desk.ts'
import { useTellFailure } from '#app/use-tell-failure.ts'
import type { QueueAct } from '#contract/visits.contract.ts'
import type { Say } from '#i18n/say.ts'
import { announce } from '#ui/toast/toasts.ts'

/** An act in the queue: done at once, told in a toast that takes it back, the queue asked for anew. */
export function useUndoable<Asked>(
  perform: (asked: Asked) => Promise<QueueAct>,
  wordsOf: (done: QueueAct, say: Say) => string,
) {
  const refresh = useRefresh()
  const tell = useTellFailure('visits')
  const undo = useMutation({
    mutationFn: (eventId: string) => send('visits.undo', { eventId }),
    onError: tell,
    onSettled: refresh,
  })
  return useMutation({
    mutationFn: perform,
    onSuccess: (done) =>
      announce({ words: (say) => wordsOf(done, say), undo: () => undo.mutate(done.eventId) }),
    onSettled: refresh,
  })
}

/**
 * Needs, help and the file's timeline change with a visit: everything shown is asked for anew. Nobody waits for that: what
 * follows the act (the next person's empty form) would else come while somebody types already.
 */
function useRefresh() {
  const queryClient = useQueryClient()
  return () => void queryClient.invalidateQueries()
}
