import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Directory } from '#features/directory/directory.tsx'
import { FormsToPrint } from '#features/forms/forms-to-print.tsx'
import { Letters } from '#features/referrals/list/letters.tsx'
import { Page } from '#ui/page.tsx'
import { Tabs } from '#ui/tabs.tsx'

/** Letters that are out, everybody they are written to, and the forms to print. */
export function LettersPage() {
  const { t } = useTranslation('referrals')
  const { tab = 'letters' } = useSearch({ from: '/letters' })
  const navigate = useNavigate({ from: '/letters' })
  return (
    <Page title={t('title')}>
      <Tabs
        label={t('title')}
        selected={tab}
        onSelect={(id) => void navigate({ search: { tab: id }, replace: true })}
        tabs={[
          { id: 'letters', label: t('tab.letters'), content: <Letters /> },
          { id: 'directory', label: t('tab.directory'), content: <Directory /> },
          { id: 'forms', label: t('tab.forms'), content: <FormsToPrint /> },
        ]}
      />
    </Page>
  )
}
