import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { upkeepQueries } from '#app/upkeep-queries.ts'
import { useWaitsLong } from '#app/waiting.ts'

/** At the foot of the window: why what was asked is long in being done. Only a wipe keeps writers out, the other work none. */
export function WaitStatus() {
  const { t } = useTranslation('upkeep')
  const isLong = useWaitsLong()
  const { data: work } = useQuery({ ...upkeepQueries.progress(), enabled: isLong })
  if (!isLong || work?.stage !== 'wipe') return undefined
  return <output>{t('waitsForWipe')}</output>
}
