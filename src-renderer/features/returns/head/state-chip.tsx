import { useTranslation } from 'react-i18next'
import type { MonthlyReturn } from '#contract/returns.contract.ts'
import { useToday } from '#i18n/centre-clock.ts'
import { Chip, Chips } from '#ui/chip.tsx'

/** Whether the numbers are frozen, and whether small ones are seen. */
export function StateChip({ monthly }: { readonly monthly: MonthlyReturn }) {
  const { t } = useTranslation('returns')
  const today = useToday()
  const { state, edition, lastDay, covered } = monthly
  return (
    <Chips>
      {state === 'signed' ? (
        <Chip tone="good">
          {edition > 1 ? t('state.corrected', { edition }) : t('state.signed')}
        </Chip>
      ) : (
        <Chip tone="attention">{today > lastDay ? t('state.draft') : t('state.running')}</Chip>
      )}
      {!covered && <Chip tone="crisis">{t('state.uncovered')}</Chip>}
    </Chips>
  )
}
