import { useMutation } from '@tanstack/react-query'
import { send } from '#app/desk.ts'
import { tellOutcome } from '#app/tell-outcome.ts'
import { useTellFailure } from '#app/use-tell-failure.ts'
import { lookOf } from '#contract/forms.contract.ts'
import type { QueueEntry } from '#contract/visits.contract.ts'
import { useLanguage } from '#i18n/use-format.ts'

/**
 * The slip that goes with a visitor from room to room, in the language of the window: it is the colleagues who read it. Where no
 * printer answers it is saved, so that nobody goes without a number.
 */
export function useVisitSlip(): (entry: QueueEntry) => void {
  const look = lookOf('visit-slip', { language: useLanguage(), isLarge: false })
  const onError = useTellFailure('forms')
  const slip = useMutation({
    mutationFn: async ({ id, person }: QueueEntry) => {
      const wanted = { ...look, personId: person?.id ?? null, of: id, copies: 1 }
      const printed = await send('forms.handOverFilled', { ...wanted, way: 'print' })
      if (printed.outcome !== 'no-printer') return printed
      return send('forms.handOverFilled', { ...wanted, way: 'save' })
    },
    onSuccess: ({ outcome }) => tellOutcome(outcome),
    onError,
  })
  return (entry) => slip.mutate(entry)
}
