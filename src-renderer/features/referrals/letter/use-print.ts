import { useMutation } from '@tanstack/react-query'
import { send } from '#app/desk.ts'
import { useTellFailure } from '#app/use-tell-failure.ts'
import type { Paper, Referral } from '#contract/referrals.contract.ts'
import { announce } from '#ui/toast/toasts.ts'

/** Letter and slip as they now hold; earlier editions were taken back. */
export function papersInForce({ papers }: Pick<Referral, 'papers'>): readonly Paper[] {
  return papers.filter(({ withdrawnAt }) => withdrawnAt === null)
}

/** Hands both sheets to the printer; where there is none, says where they are. */
export function usePrintBoth() {
  return async (letter: Referral): Promise<void> => {
    const outcomes: string[] = []
    for (const { id } of papersInForce(letter)) {
      outcomes.push((await send('documents.print', { id })).outcome)
    }
    if (outcomes.includes('no-printer')) {
      announce({ words: (say) => say('referrals:said.noPrinter'), tone: 'attention' })
    } else if (outcomes.every((outcome) => outcome === 'printed')) {
      announce({ words: (say) => say('referrals:said.printed') })
    }
  }
}

export function useSavePaper() {
  return useMutation({
    mutationFn: (id: string) => send('documents.save', { id }),
    onSuccess: ({ savedAs }) => {
      const name = savedAs?.split(/[\\/]/u).at(-1)
      if (name) announce({ words: (say) => say('referrals:said.saved', { name }) })
    },
  })
}

/** Once more, marked as a copy: for the file, or for whom the letter is shown. */
export function usePrintCopy() {
  return useMutation({
    mutationFn: (id: string) => send('documents.handOverCopy', { id, way: 'print' }),
    onSuccess: ({ outcome }) => {
      if (outcome === 'printed') announce({ words: (say) => say('referrals:said.copyPrinted') })
      if (outcome === 'no-printer') {
        announce({ words: (say) => say('referrals:said.noPrinter'), tone: 'attention' })
      }
    },
    onError: useTellFailure('referrals'),
  })
}
