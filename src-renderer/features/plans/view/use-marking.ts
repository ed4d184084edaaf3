import { useMutation, useQueryClient } from '@tanstack/react-query'
import { send } from '#app/desk.ts'
import { useTellFailure } from '#app/use-tell-failure.ts'
import type { Input, Output } from '#contract/index.ts'
import type { PlanStep } from '#contract/plans.contract.ts'
import { planChanged } from '#features/plans/plans.queries.ts'
import { announce } from '#ui/toast/toasts.ts'

type Mark = Input<'plans.markStep'>

const mutationFn = (mark: Mark) => send('plans.markStep', mark)

/** Marks a step as done, or as open again; the toast takes it back, as long as the plan was not changed since. */
export function useMarking({ doneOn, doneHow }: PlanStep, onDone: () => void) {
  const queryClient = useQueryClient()
  const tell = useTellFailure('plans')
  const onSettled = () => planChanged(queryClient)
  const undo = useMutation({ mutationFn, onError: tell, onSettled })
  return useMutation({
    mutationFn,
    onSuccess: (plan: Output<'plans.markStep'>, { stepId, doneOn: markedOn }: Mark) => {
      announce({
        words: (say) => say(markedOn ? 'plans:mark.done' : 'plans:mark.undone'),
        undo: () => undo.mutate({ stepId, doneOn, doneHow, planVersion: plan.version }),
      })
      onDone()
    },
    onSettled,
  })
}
