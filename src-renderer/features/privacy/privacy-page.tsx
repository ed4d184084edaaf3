import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { RequestList } from '#features/privacy/requests/request-list.tsx'
import { DueDeletions } from '#features/privacy/retention/due-deletions.tsx'
import { Periods } from '#features/privacy/retention/periods.tsx'
import { Page } from '#ui/page.tsx'
import { Tabs } from '#ui/tabs.tsx'

/** What is kept no longer than it must be: what is due, who asked to be erased, and for how long each is kept. */
export function PrivacyPage() {
  const { t } = useTranslation('privacy')
  const { tab } = useSearch({ from: '/privacy' })
  const navigate = useNavigate({ from: '/privacy' })
  const tabs = [
    { id: 'due', label: t('tab.due'), content: <DueDeletions /> },
    { id: 'requests', label: t('tab.requests'), content: <RequestList /> },
    { id: 'periods', label: t('tab.periods'), content: <Periods /> },
  ]
  return (
    <Page title={t('title')}>
      <Tabs
        label={t('title')}
        tabs={tabs}
        selected={tab ?? 'due'}
        onSelect={(id) => void navigate({ search: { tab: id }, replace: true })}
      />
    </Page>
  )
}
