import { useEffect, useState } from 'react'

const two = (part: number) => String(part).padStart(2, '0')

/** The day at the desk's clock, YYYY-MM-DD. */
function readToday(): string {
  const now = new Date()
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** Today as it is on this machine; turns at midnight while the window stays open. */
export function useToday(): string {
  const [today, setToday] = useState(readToday)
  useEffect(() => {
    const timer = setInterval(() => setToday(readToday), 30_000)
    return () => clearInterval(timer)
  }, [])
  return today
}
