import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSession } from '#app/session.ts'
import type { Output } from '#contract/index.ts'
import { consentQueries } from '#features/consent/consent.queries.ts'
import { useConsentWords } from '#features/consent/use-consent-words.ts'
import { langOfName } from '#i18n/lang-of-name.ts'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Page } from '#ui/page.tsx'
import { PersonName } from '#ui/person-name.tsx'
import { Prose } from '#ui/prose.tsx'
import { Table, type Column } from '#ui/table.tsx'

type Override = Output<'consent.listOverrides'>[number]

/** What was passed on under the law without consent: who, to whom, on what ground and by whose hand; why in words for who may read them. */
export function OverridesPage() {
  const { t } = useTranslation('consent')
  const { history } = useRouter()
  const words = useConsentWords()
  const { data: overrides } = useQuery(consentQueries.overrides())
  const mayReadReasons =
    useSession()?.may('consent.reason') || overrides?.some((one) => one.reason !== '')
  const reason: Column<Override> = {
    id: 'reason',
    label: t('overrides.reason'),
    render: (override) => <Prose>{override.reason}</Prose>,
  }
  const columns: readonly Column<Override>[] = [
    {
      id: 'person',
      label: t('overrides.person'),
      render: ({ person }) => (
        <PersonName name={{ text: person.name, lang: langOfName(person.name) }} />
      ),
    },
    { id: 'days', label: t('overrides.days'), render: words.days },
    {
      id: 'recipient',
      label: t('overrides.recipient'),
      render: (consent) => !consent.person.hidden && <bdi>{words.recipient(consent)}</bdi>,
    },
    { id: 'ground', label: t('field.ground'), render: words.how },
    ...(mayReadReasons ? [reason] : []),
    {
      id: 'by',
      label: t('overrides.by'),
      render: ({ recordedBy }) => <bdi>{recordedBy}</bdi>,
    },
  ]
  return (
    <Page title={t('overrides.title')}>
      <Card isFlush>
        {overrides && (
          <Table
            label={t('overrides.title')}
            columns={columns}
            lines={overrides}
            idOf={({ id }) => id}
            onOpen={({ personId }) => history.push(`/people/${personId}`)}
            empty={<EmptyState title={t('overrides.none')}>{t('overrides.noneHint')}</EmptyState>}
          />
        )}
      </Card>
    </Page>
  )
}
