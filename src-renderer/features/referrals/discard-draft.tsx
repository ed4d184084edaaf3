import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { toldVersion } from '#app/stale.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import type { Referral } from '#contract/referrals.contract.ts'
import { lettersChanged } from '#features/referrals/letters-changed.ts'
import { referralQueries, useDiscardDraft } from '#features/referrals/referral.queries.ts'
import { AskDialog } from '#ui/ask-dialog.tsx'
import { Button } from '#ui/button.tsx'
import { announce } from '#ui/toast/toasts.ts'

interface DiscardDraftProps {
  readonly letter: Referral
  readonly onDiscarded?: () => void
}

/** Asks once, then the draft is gone and the letters are shown. */
export function DiscardDraft({ letter, onDiscarded }: DiscardDraftProps) {
  const { t } = useTranslation('referrals')
  const words = useFailureWords('referrals')
  const [isAsking, setAsking] = useState(false)
  const leave = useLeave(letter)
  const { mutate, isPending, error } = useDiscardDraft()
  const { id } = letter
  const version = toldVersion(letter, error)
  const close = () => setAsking(false)
  const onSuccess = () => {
    onDiscarded?.()
    announce({ words: (say) => say('referrals:said.draftGone') })
    void leave()
  }
  return (
    <>
      <Button kind="plain" onPress={() => setAsking(true)}>
        {t('act.discardDraft')}
      </Button>
      <AskDialog
        title={t('dialog.discardDraft')}
        confirmWords={t('act.discardDraft')}
        cancelWords={t('act.cancel')}
        failure={error !== null && { title: t('discard.failed'), words: words(error) }}
        isBusy={isPending}
        isOpen={isAsking}
        onConfirm={() => mutate({ id, version }, { onSuccess })}
        onClose={close}
      >
        <p>{t('discard.what')}</p>
      </AskDialog>
    </>
  )
}

/** Leaves before anything is asked for anew: nothing asks for the draft once more. */
function useLeave({ id }: Referral) {
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  return async (): Promise<void> => {
    await navigate({ to: '/letters' })
    queryClient.removeQueries(referralQueries.one(id))
    await lettersChanged(queryClient)
  }
}
