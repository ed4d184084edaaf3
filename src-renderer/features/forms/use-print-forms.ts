import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { send } from '#app/desk.ts'
import { tellOutcome } from '#app/tell-outcome.ts'
import type { FormLook } from '#contract/forms.contract.ts'
import type { TypedForm } from '#contract/typed-forms.ts'
import { announce } from '#ui/toast/toasts.ts'

/** How one form leaves: empty, or filled with what the centre keeps or what is typed. */
export type ToLeave = Readonly<{ look: FormLook; isFilled: boolean; typed: TypedForm | null }>
type Batch = Readonly<{ forms: readonly ToLeave[]; copies: number }>
type One = ToLeave & Readonly<{ copies: number; way: 'print' | 'save' }>

function handOver({ look, isFilled, typed, copies, way }: One) {
  return isFilled
    ? send('forms.handOverFilled', { ...look, personId: null, of: null, typed, copies, way })
    : send('forms.handOver', { ...look, copies, way })
}

/** One form after the other, so that it can be stopped in between; says how far it is. */
export function usePrintForms() {
  const [progress, setProgress] = useState<{ done: number; total: number }>()
  const isStopped = useRef(false)
  const batch = useMutation({
    mutationFn: async ({ forms, copies }: Batch) => {
      for (const [done, one] of forms.entries()) {
        if (isStopped.current) return tellStopped()
        setProgress({ done, total: forms.length })
        const { outcome } = await handOver({ ...one, copies, way: 'print' })
        if (outcome === 'no-printer') return tellOutcome(outcome)
      }
      return announce({
        words: (say) => say('forms:said.printed', { count: forms.length * copies }),
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
