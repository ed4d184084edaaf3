import { useMutation } from '@tanstack/react-query'
import { send } from '#app/desk.ts'
import { tellOutcome } from '#app/tell-outcome.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import { lookOf } from '#contract/forms.contract.ts'
import type { QueueEntry } from '#contract/visits.contract.ts'
import { usePutRight } from '#features/forms/use-put-right.ts'
import { useLanguage } from '#i18n/use-format.ts'
import { announce } from '#ui/toast/toasts.ts'

/**
 * The slip that goes with a visitor from room to room, in the language of the window: it is the colleagues who read it. Where no
 * printer answers it is saved, so that nobody goes without a number. What cannot be printed is told with the way to its field.
 */
export function useVisitSlip(): (entry: QueueEntry) => void {
  const look = lookOf('visit-slip', { language: useLanguage(), isLarge: false })
  const words = useFailureWords('forms')
  const putRight = usePutRight()
  const slip = useMutation({
    mutationFn: async ({ id, person }: QueueEntry) => {
      const wanted = { ...look, personId: person?.id ?? null, of: id, copies: 1 }
      const printed = await send('forms.handOverFilled', { ...wanted, way: 'print' })
      if (printed.outcome !== 'no-printer') return printed
      return send('forms.handOverFilled', { ...wanted, way: 'save' })
    },
    onSuccess: ({ outcome }) => tellOutcome(outcome),
    onError: (error, { person }) =>
      announce({
        words: () => words(error) ?? '',
        tone: 'attention',
        way: putRight(error, { file: person ?? undefined }),
      }),
  })
  return (entry) => slip.mutate(entry)
}
