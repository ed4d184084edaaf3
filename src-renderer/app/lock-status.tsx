import { useTranslation } from 'react-i18next'
import { useCentre } from '#app/centre.ts'

/** How long an empty desk stays open. */
export function LockStatus() {
  const { t } = useTranslation('staff')
  const { lockMinutes } = useCentre()
  return <span>{t('locksAfter', { count: lockMinutes })}</span>
}
