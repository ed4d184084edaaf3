import { createContext, useContext, useEffect, useState } from 'react'
import { dayInZone, type Weekend } from '#contract/calendar/centre-time.ts'
import type { IsoDay } from '#contract/calendar/iso-day.ts'
import type { Calendar } from '#contract/language.ts'

/** The centre's time zone and calendar: days are cut there, wherever the machine believes to be. */
export interface CentreClock {
  readonly timeZone: string
  /** How figures are read when the year does not tell; undefined leaves it to the language. */
  readonly calendar?: Calendar | undefined
  /** Days off of every week. */
  readonly weekend?: Weekend | undefined
}

/** Provided once the centre is known; before that (first run, sign-in) this machine's zone stands in. */
export const CentreClockContext = createContext<CentreClock>({
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
})

export function useCentreClock(): CentreClock {
  return useContext(CentreClockContext)
}

/** The centre's day; turns at midnight while the window stays open. */
export function useToday(): IsoDay {
  const { timeZone } = useCentreClock()
  const now = useMinute()
  return dayInZone(now, timeZone)
}

/** Milliseconds, renewed every half minute: for days, ages and waiting times that go on by themselves. */
export function useMinute(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000)
    return () => clearInterval(timer)
  }, [])
  return now
}
