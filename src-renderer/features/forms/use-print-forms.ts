import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { send } from '#app/desk.ts'
import type { FormLook } from '#contract/forms.contract.ts'
import type { Input } from '#contract/index.ts'
import { announce } from '#ui/toast/toasts.ts'

type Batch = Readonly<{ looks: readonly FormLook[]; copies: number }>

/** One form after the other, so that it can be stopped in between; says how far it is. */
export function usePrintForms() {
  const [progress, setProgress] = useState<{ done: number; total: number }>()
  const isStopped = useRef(false)
  const batch = useMutation({
    mutationFn: async ({ looks, copies }: Batch) => {
      for (const [done, look] of looks.entries()) {
        if (isStopped.current) return tellStopped()
        setProgress({ done, total: looks.length })
        const { outcome } = await send('forms.handOver', { ...look, copies, way: 'print' })
        if (outcome === 'no-printer') return tellNoPrinter()
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
    print: (looks: readonly FormLook[], copies: number) => {
      isStopped.current = false
      batch.mutate({ looks, copies })
    },
    stop: () => (isStopped.current = true),
  }
}

function tellStopped(): void {
  announce({ tone: 'attention', words: (say) => say('forms:said.stopped') })
}

function tellNoPrinter(): void {
  announce({ tone: 'attention', words: (say) => say('forms:said.noPrinter') })
}

/** The form that is shown, into a file. */
export function useHandOver() {
  return useMutation({
    mutationFn: (form: Input<'forms.handOver'>) => send('forms.handOver', form),
    onSuccess: ({ outcome }) => {
      if (outcome === 'saved') announce({ words: (say) => say('forms:said.saved') })
    },
  })
}
