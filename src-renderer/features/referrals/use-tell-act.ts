import { useMutation, useQueryClient } from '@tanstack/react-query'
import { send } from '#app/desk.ts'
import { useTellFailure } from '#app/use-tell-failure.ts'
import { isUndoable, type ReferralAct } from '#contract/referral-states.ts'
import { lettersChanged } from '#features/referrals/letters-changed.ts'
import { announce } from '#ui/toast/toasts.ts'

/** Says what was recorded on a letter; the toast and F8 take it back, unless it is a fact. */
export function useTellAct(): (act: ReferralAct, eventId: string) => void {
  const queryClient = useQueryClient()
  const tell = useTellFailure('referrals')
  const undo = useMutation({
    mutationFn: (eventId: string) => send('referrals.undo', { eventId }),
    onError: tell,
    onSettled: () => lettersChanged(queryClient),
  })
  return (act, eventId) =>
    announce({
      words: (say) => say(`referrals:said.act.${act}`),
      undo: isUndoable(act) ? () => undo.mutate(eventId) : undefined,
    })
}
