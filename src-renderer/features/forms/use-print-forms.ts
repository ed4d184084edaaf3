import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { send } from '#app/desk.ts'
import { tellOutcome } from '#app/tell-outcome.ts'
import type { FormLook } from '#contract/forms.contract.ts'
import { type FormId, formKinds } from '#contract/forms.ts'
import type { TypedForm } from '#contract/typed-forms.ts'
import { formQueries } from '#features/forms/forms.queries.ts'
import { announce } from '#ui/toast/toasts.ts'

/** How one form leaves: empty, or filled with what the centre keeps or what is typed. */
export type ToLeave = Readonly<{
  look: FormLook
  isFilled: boolean
  /** What was issued of it and is put right. */
  of: string | null
  typed: TypedForm | null
}>
type Batch = Readonly<{ forms: readonly ToLeave[]; copies: number }>
type One = ToLeave & Readonly<{ copies: number; way: 'print' | 'save' }>

/** Filled from what is typed it is kept: numbered, frozen, and from then on those bytes. */
export function isToBeIssued({ look, isFilled }: ToLeave): boolean {
  return isFilled && formKinds[look.form].isIssued
}

type OnIssued = (form: FormId) => void

async function handOver(one: One, onIssued: OnIssued) {
  const { look, isFilled, of, typed, copies, way } = one
  if (typed && isToBeIssued(one)) {
    const { id } = await send('forms.issueWithoutFile', { ...look, of, typed })
    onIssued(look.form)
    return send('forms.handOverIssued', { id, copies, way })
  }
  return isFilled
    ? send('forms.handOverFilled', { ...look, personId: null, of: null, typed, copies, way })
    : send('forms.handOver', { ...look, copies, way })
}

function useListAnew() {
  const queryClient = useQueryClient()
  return () => queryClient.invalidateQueries({ queryKey: [...formQueries.all(), 'withoutFile'] })
}

/** One form after the other, so that it can be stopped in between; says how far it is. */
export function usePrintForms(onIssued: OnIssued) {
  const listAnew = useListAnew()
  const [progress, setProgress] = useState<{ done: number; total: number }>()
  const isStopped = useRef(false)
  const batch = useMutation({
    mutationFn: async ({ forms, copies }: Batch) => {
      for (const [done, one] of forms.entries()) {
        if (isStopped.current) return tellStopped()
        setProgress({ done, total: forms.length })
        const { outcome } = await handOver({ ...one, copies, way: 'print' }, onIssued)
        if (outcome === 'no-printer') return tellOutcome(outcome)
      }
      return announce({
        words: (say) => say('forms:said.printed', { count: forms.length * copies }),
      })
    },
    onSettled: () => {
      setProgress(undefined)
      return listAnew()
    },
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
export function useHandOver(onIssued: OnIssued) {
  const listAnew = useListAnew()
  return useMutation({
    mutationFn: (one: One) => handOver(one, onIssued),
    onSettled: listAnew,
    onSuccess: ({ outcome }) => tellOutcome(outcome),
  })
}
