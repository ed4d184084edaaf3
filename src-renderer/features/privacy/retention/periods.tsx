import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { privacyQueries } from '#features/privacy/privacy.queries.ts'
import { PeriodsForm } from '#features/privacy/retention/periods-form.tsx'
import { Card } from '#ui/card.tsx'

/** How long each kind of record is kept, and by what law or rule. */
export function Periods() {
  const { t } = useTranslation('privacy')
  const { data: periods } = useQuery(privacyQueries.periods())
  return (
    <Card title={t('periods.title')}>
      <p>{t('periods.lead')}</p>
      {periods && <PeriodsForm periods={periods} />}
    </Card>
  )
}
