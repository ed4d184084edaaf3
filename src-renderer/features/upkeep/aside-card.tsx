import { useTranslation } from 'react-i18next'
import type { StoreAside } from '#contract/upkeep.contract.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Card } from '#ui/card.tsx'
import { Facts } from '#ui/facts.tsx'

/** What restores put aside: until when it lies beside the store, and what still opens it. */
export function AsideCard({ aside }: { readonly aside: readonly StoreAside[] }) {
  const { t } = useTranslation('upkeep')
  const format = useFormat()
  return (
    <Card title={t('aside.title')}>
      <p>{t('aside.what')}</p>
      <Facts
        facts={aside.map(({ day, leavesBy, isUnderOtherKeys }, at) => ({
          id: `${day}-${at}`,
          label: t('aside.day', { date: format.day(day) }),
          value: [
            leavesBy ? t('aside.leaves', { date: format.day(leavesBy) }) : t('aside.stays'),
            isUnderOtherKeys && t('aside.otherKeys'),
          ]
            .filter(Boolean)
            .join(' '),
        }))}
      />
    </Card>
  )
}
