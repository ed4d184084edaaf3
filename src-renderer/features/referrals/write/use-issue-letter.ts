import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { send } from '#app/desk.ts'
import type { Input } from '#contract/index.ts'
import type { Referral } from '#contract/referrals.contract.ts'
import { lettersChanged } from '#features/referrals/letters-changed.ts'
import { usePrintBoth } from '#features/referrals/letter/use-print.ts'
import type { LetterInHand } from '#features/referrals/write/use-letter-form.ts'
import type { LetterKind } from '#features/referrals/write/letter-kind.ts'
import { announce } from '#ui/toast/toasts.ts'

/** Issues what is in hand and prints both sheets, or keeps it for later. */
export function useIssueLetter(letter: LetterInHand, kind: LetterKind) {
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const printBoth = usePrintBoth()
  const { earlier } = letter
  const leave = async (saved: Referral) => {
    letter.draft.done()
    await lettersChanged(queryClient)
    await navigate({ to: '/letters/$id', params: { id: saved.id } })
  }
  /** The draft this form has made already: what was tried in vain is not written a second time. */
  const kept = useRef<Seen>(undefined)
  const keepDraft = async ({ content, version }: Writing): Promise<Referral> => {
    const own = kind === 'draft' || earlier?.state === 'draft' ? earlier : undefined
    const seen = kept.current ?? own
    const saved = await send('referrals.saveDraft', {
      ...content,
      ...(seen && { id: seen.id, version: version ?? seen.version }),
      ...(kind === 'after' && earlier && !seen && { afterId: earlier.id }),
    })
    kept.current = saved
    // With what is typed too: should the window go before the letter is issued, it is issued from this draft.
    letter.draft.saw(saved)
    return saved
  }
  const issueLetter = async (writing: Writing): Promise<Referral> => {
    if (kind === 'again' && earlier) {
      const { content, version = earlier.version } = writing
      const change = letter.form.getValues('change')
      return send('referrals.reissue', { id: earlier.id, version, change, content })
    }
    const { id, version } = await keepDraft(writing)
    return send('referrals.issue', { id, version })
  }
  const issue = useMutation({
    mutationFn: issueLetter,
    onSuccess: async (issued) => {
      announce({
        words: (say) => say('referrals:said.issued', { number: issued.outgoingNumber ?? '' }),
      })
      await leave(issued)
      await printBoth(issued)
    },
  })
  const saveDraft = useMutation({
    mutationFn: keepDraft,
    onSuccess: async (saved) => {
      announce({ words: (say) => say('referrals:said.draftSaved') })
      await leave(saved)
    },
  })
  return { issue, saveDraft }
}

type Seen = Pick<Referral, 'id' | 'version'>

/** What is written, and over which version where a refusal has told of another than the one seen. */
type Writing = Readonly<{ content: Input<'referrals.preview'>; version?: number }>
