import { useTranslation } from 'react-i18next'
import type { Checks } from '#contract/returns.contract.ts'
import { Chip, Chips } from '#ui/chip.tsx'

const order = ['openVisits', 'withoutBirthDate', 'estimatedBirthDate', 'withoutSex'] as const

/** Records that the manager looks at before signing. */
export function ChecksChips({ checks }: { readonly checks: Checks }) {
  const { t } = useTranslation('returns')
  const open = order.filter((check) => checks[check] > 0)
  return (
    <section aria-label={t('check.title')}>
      <Chips>
        {open.map((check) => (
          <Chip key={check} tone="attention">
            {t(`check.${check}`, { count: checks[check] })}
          </Chip>
        ))}
        {open.length === 0 && <Chip tone="good">{t('check.complete')}</Chip>}
      </Chips>
    </section>
  )
}
