import { dayInZone } from '#contract/calendar/centre-time.ts'
import { useCentreClock } from '#i18n/centre-clock.ts'

/** The centre's day of a moment. */
export function useMomentDay(): (instant: string) => string {
  const { timeZone } = useCentreClock()
  return (instant) => dayInZone(instant, timeZone)
}
