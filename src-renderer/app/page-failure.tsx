import { useTranslation } from 'react-i18next'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { Button } from '#ui/button.tsx'
import { FailureNote } from '#ui/failure-note.tsx'

/** A page that broke while drawing itself; the frame around it still works. */
export function PageFailure({ reset }: ErrorComponentProps) {
  const { t } = useTranslation('app')
  return (
    <FailureNote
      title={t('bug.pageTitle')}
      action={<Button onPress={reset}>{t('bug.again')}</Button>}
    >
      {t('bug.page')}
    </FailureNote>
  )
}
