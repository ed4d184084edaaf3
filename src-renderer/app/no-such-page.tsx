import { useTranslation } from 'react-i18next'
import { EmptyState } from '#ui/empty-state.tsx'

export function NoSuchPage() {
  const { t } = useTranslation('app')
  return <EmptyState title={t('noSuchPage.title')}>{t('noSuchPage.text')}</EmptyState>
}
