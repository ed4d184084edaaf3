import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { send } from '#app/desk.ts'
import { tellOutcome } from '#app/tell-outcome.ts'
import type { FormLook } from '#contract/forms.contract.ts'
import { isOfCentre } from '#features/forms/use-chosen-forms.ts'
import { announce } from '#ui/toast/toasts.ts'

type Batch = Readonly<{ looks: readonly FormLook[]; copies: number; isFilled: boolean }>
type One = Omit<Batch, 'looks'> & Readonly<{ look: FormLook; way: 'print' | 'save' }>

/** Filled where that is wanted and the centre itself knows it, else empty. */
function handOver({ look, isFilled, copies, way }: One) {
  return isFilled && isOfCentre(look.form)
    ? send('forms.handOverFilled', { ...look, personId: null, of: null, copies, way })
    : send('forms.handOver', { ...look, copies, way })
}

/** One form after the other, so that it can be stopped in between; says how far it is. */
export function usePrintForms() {
  const [progress, setProgress] = useState<{ done: number; total: number }>()
  const isStopped = useRef(false)
  const batch = useMutation({
    mutationFn: async ({ looks, copies, isFilled }: Batch) => {
      for (const [done, look] of looks.entries()) {
        if (isStopped.current) return tellStopped()
        setProgress({ done, total: looks.length })
        const { outcome } = await handOver({ look, isFilled, copies, way: 'print' })
        if (outcome === 'no-printer') return tellOutcome(outcome)
      }
      return announce({
        words: (say) => say('forms:said.printed', { count: looks.length * copies }),
      })
    },
    onSettled: () => setProgress(undefined),
  })
  return {
    progress,
    error: batch.error,
    print: (wanted: Batch) => {
      isStopped.current = false
      batch.mutate(wanted)
    },
    stop: () => (isStopped.current = true),
  }
}

function tellStopped(): void {
  announce({ tone: 'attention', words: (say) => say('forms:said.stopped') })
}

/** The form that is shown, into a file. */
export function useHandOver() {
  return useMutation({
    mutationFn: handOver,
    onSuccess: ({ outcome }) => tellOutcome(outcome),
  })
}
