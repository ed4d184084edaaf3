import { useEffect, useState } from 'react'

/** A pause this long after the last key, and the sheets are set anew. */
const pause = 150

/** The value once it has stood still for a moment. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value)
  const text = JSON.stringify(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause)
    return () => clearTimeout(timer)
    // oxlint-disable-next-line react/exhaustive-deps -- what it says counts, not which object says it
  }, [text])
  return settled
}
