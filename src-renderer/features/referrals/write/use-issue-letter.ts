import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
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
  const leave = async (saved: Referral) => {
    letter.draft.done()
    await lettersChanged(queryClient)
    await navigate({ to: '/letters/$id', params: { id: saved.id } })
  }
  const issue = useMutation({
    mutationFn: () => issueLetter(letter, kind),
    onSuccess: async (issued) => {
      announce({
        words: (say) => say('referrals:said.issued', { number: issued.outgoingNumber ?? '' }),
      })
      await leave(issued)
      await printBoth(issued)
    },
  })
  const saveDraft = useMutation({
    mutationFn: () => keepDraft(letter, kind),
    onSuccess: async (saved) => {
      announce({ words: (say) => say('referrals:said.draftSaved') })
      await leave(saved)
    },
  })
  return { issue, saveDraft }
}

async function issueLetter(letter: LetterInHand, kind: LetterKind): Promise<Referral> {
  const { earlier, form } = letter
  if (kind === 'again' && earlier) {
    const { id, version } = earlier
    const change = form.getValues('change')
    return send('referrals.reissue', { id, version, change, content: contentIn(letter) })
  }
  const { id, version } = await keepDraft(letter, kind)
  return send('referrals.issue', { id, version })
}

function keepDraft(letter: LetterInHand, kind: LetterKind): Promise<Referral> {
  const { earlier } = letter
  const content = contentIn(letter)
  if (kind === 'draft' && earlier) {
    return send('referrals.saveDraft', { ...content, id: earlier.id, version: earlier.version })
  }
  return send('referrals.saveDraft', {
    ...content,
    ...(kind === 'after' && earlier && { afterId: earlier.id }),
  })
}

function contentIn({ content }: LetterInHand): Input<'referrals.preview'> {
  if (!content) throw new Error('Nobody is chosen to write to')
  return content
}
