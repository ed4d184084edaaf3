import { useTranslation } from 'react-i18next'
import { EntrancePage } from '#app/entrance/entrance-page.tsx'
import { useFailureWords } from '#app/use-failure-words.ts'
import { FailureNote } from '#ui/failure-note.tsx'

/** The desk could not even be asked whether it is open. */
export function DamagedPage({ error }: { readonly error: Error }) {
  const { t } = useTranslation('staff')
  const words = useFailureWords('staff')
  return (
    <EntrancePage title={t('damaged.title')}>
      <FailureNote title={t('damaged.what')}>{words(error)}</FailureNote>
    </EntrancePage>
  )
}
