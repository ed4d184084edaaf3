import { useTranslation } from 'react-i18next'
import type { InCopies } from '#contract/upkeep.contract.ts'
import { middleDot } from '#contract/middle-dot.ts'
import { useFormat } from '#i18n/use-format.ts'

/** Until when older copies hold what is erased here: as far as they can be seen, and what cannot. */
export function useCopiesWords(): (copies: InCopies) => string {
  const { t } = useTranslation('privacy')
  const format = useFormat()
  return ({ until, endless, away }) =>
    [
      until && t('copies.until', { date: format.day(until) }),
      endless > 0 && t('copies.endless', { count: endless }),
      until === null && endless === 0 && t('copies.none'),
      away > 0 && t('copies.away', { count: away }),
    ]
      .filter(Boolean)
      .join(middleDot)
}
