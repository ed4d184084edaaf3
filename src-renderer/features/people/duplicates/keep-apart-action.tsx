import { useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useTellFailure } from '#app/use-tell-failure.ts'
import { useCompareAgain, useKeepApart } from '#features/people/duplicates/duplicates.queries.ts'
import { Button } from '#ui/button.tsx'
import { announce } from '#ui/toast/toasts.ts'

interface KeepApartActionProps {
  readonly oneId: string
  readonly otherId: string
}

/** Somebody has looked at both: they are two people, and nobody is asked again. */
export function KeepApartAction(pair: KeepApartActionProps) {
  const { t } = useTranslation('duplicates')
  const { history } = useRouter()
  const onError = useTellFailure('duplicates')
  const keepApart = useKeepApart()
  const compareAgain = useCompareAgain()
  const keep = () =>
    keepApart.mutate(pair, {
      onError,
      onSuccess: () => {
        announce({
          words: (say) => say('duplicates:kept'),
          undo: () => compareAgain.mutate(pair, { onError }),
        })
        history.push('/people/duplicates')
      },
    })
  return (
    <Button isDisabled={keepApart.isPending} onPress={keep}>
      {t('keepApart')}
    </Button>
  )
}
