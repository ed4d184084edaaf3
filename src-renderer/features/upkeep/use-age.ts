import { useTranslation } from 'react-i18next'
import { useCentre } from '#app/centre.ts'
import { dayInZone } from '#contract/calendar/centre-time.ts'
import { timeSince } from '#contract/calendar/time-since.ts'
import { useToday } from '#i18n/centre-clock.ts'

/** How long ago an instant was, in words. */
export function useAge(): (at: string) => string {
  const { t } = useTranslation('upkeep')
  const { timeZone } = useCentre()
  const today = useToday()
  return (at) => {
    const { unit, count } = timeSince(dayInZone(at, timeZone), today)
    return count === 0 ? t('age.today') : t(`age.${unit}`, { count })
  }
}
