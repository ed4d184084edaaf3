import { useEffect, useState } from 'react'

/** Whole seconds until an instant, counted down on screen; nought when it is past. */
export function useSecondsUntil(instant: number): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (instant <= Date.now()) return undefined
    const tick = () => setNow(Date.now())
    tick()
    const timer = setInterval(tick, 250)
    return () => clearInterval(timer)
  }, [instant])
  return Math.max(0, Math.ceil((instant - now) / 1000))
}
