import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { send } from '#app/desk.ts'
import { useDeskBecame } from '#app/desk-queries.ts'
import { usePreferences } from '#app/use-preferences.tsx'
import { useFailureWords } from '#app/use-failure-words.ts'
import { Button } from '#ui/button.tsx'

/** The way from any closed desk into the practice centre. */
export function PractiseButton() {
  const { t } = useTranslation('staff')
  const words = useFailureWords('staff')
  const { language } = usePreferences()
  const became = useDeskBecame()
  const practise = useMutation({
    mutationFn: () => send('desk.practise', { language }),
    onSuccess: became,
  })
  return (
    <>
      <Button kind="plain" isDisabled={practise.isPending} onPress={() => practise.mutate()}>
        {practise.isPending ? t('practice.busy') : t('practice.start')}
      </Button>
      {practise.error && <p role="alert">{words(practise.error)}</p>}
    </>
  )
}
