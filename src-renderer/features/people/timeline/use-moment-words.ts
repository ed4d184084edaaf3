import { useTranslation } from 'react-i18next'
import { dayInZone } from '#contract/calendar/centre-time.ts'
import { useCentreClock, useToday } from '#i18n/centre-clock.ts'
import { useFormat } from '#i18n/use-format.ts'

/** A moment as it stands beside an event: the time of today's, the day of the others. */
export function useMomentWords(): (instant: string) => string {
  const { t } = useTranslation('people')
  const { timeZone } = useCentreClock()
  const today = useToday()
  const format = useFormat()
  return (instant) => {
    const day = dayInZone(instant, timeZone)
    return day === today ? t('today', { time: format.clock(instant) }) : format.day(day)
  }
}
