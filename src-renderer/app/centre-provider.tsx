import { useQuery } from '@tanstack/react-query'
import { useMemo, type ReactNode } from 'react'
import { CentreContext, centreQueries } from '#app/centre.ts'
import { CentreClockContext } from '#i18n/centre-clock.ts'

/** Asks for the centre's settings first: every day and number on the pages is cut by them. */
export function CentreProvider({ children }: { readonly children: ReactNode }) {
  const { data: centre } = useQuery(centreQueries.current())
  const timeZone = centre?.timeZone
  const calendar = centre?.calendar
  const weekend = centre?.weekend
  const clock = useMemo(
    () => timeZone && { timeZone, calendar, weekend },
    [timeZone, calendar, weekend],
  )
  if (!centre || !clock) return undefined
  return (
    <CentreContext value={centre}>
      <CentreClockContext value={clock}>{children}</CentreClockContext>
    </CentreContext>
  )
}
