import { useTranslation } from 'react-i18next'
import { useCentre } from '#app/centre.ts'
import { dayInZone } from '#contract/calendar/centre-time.ts'
import { useFormat } from '#i18n/use-format.ts'

/** An instant as the centre's day and time. */
export function useWhen(): (at: string) => string {
  const { t } = useTranslation('upkeep')
  const format = useFormat()
  const { timeZone } = useCentre()
  return (at) => t('at', { day: format.day(dayInZone(at, timeZone)), time: format.clock(at) })
}
