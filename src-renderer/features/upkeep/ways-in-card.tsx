import { useTranslation } from 'react-i18next'
import { useWhen } from '#app/use-when.ts'
import type { Health } from '#contract/upkeep.contract.ts'
import { useAge } from '#features/upkeep/use-age.ts'
import { DrillButton } from '#features/upkeep/drill-button.tsx'
import { Card } from '#ui/card.tsx'
import { Facts } from '#ui/facts.tsx'

interface WaysInCardProps {
  readonly health: Health
  readonly onDrill: () => void
}

/** Who could open the store if one person or one paper were missing, and whether it was ever tried. */
export function WaysInCard({ health, onDrill }: WaysInCardProps) {
  const { t } = useTranslation('upkeep')
  const when = useWhen()
  const age = useAge()
  const { managers, codeMadeAt, drill } = health
  const drillSaid = drill
    ? t(drill.isGood ? `drill.good.${drill.by}` : 'drill.bad', { when: when(drill.at) })
    : t('drill.never')
  return (
    <Card title={t('waysIn.title')} actions={<DrillButton onPress={onDrill} />}>
      <p>{t('waysIn.what')}</p>
      <Facts
        facts={[
          {
            id: 'managers',
            label: t('waysIn.managers'),
            value: t('waysIn.count', { count: managers }),
          },
          {
            id: 'code',
            label: t('waysIn.code'),
            value:
              codeMadeAt && t('waysIn.madeAt', { when: when(codeMadeAt), age: age(codeMadeAt) }),
          },
          { id: 'drill', label: t('drill.title'), value: drillSaid },
        ]}
      />
    </Card>
  )
}
