import { useQuery } from '@tanstack/react-query'
import { useSession } from '#app/session.ts'
import { type CalendarMonth, daysOf } from '#contract/calendar/month.ts'
import { serviceQueries } from '#features/services/services.queries.ts'

/** The signed month that a day lies in, if its return was signed. */
export function useSignedMonth(): (day: string | undefined) => CalendarMonth | undefined {
  const session = useSession()
  const enabled = session?.may('returns.read') === true
  const { data: signed = [] } = useQuery({ ...serviceQueries.signedMonths(), enabled })
  return (day) => {
    if (day === undefined) return undefined
    return signed.find(({ month }) => {
      const { first, last } = daysOf(month)
      return first <= day && day <= last
    })?.month
  }
}
