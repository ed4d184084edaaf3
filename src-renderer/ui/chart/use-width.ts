import { useLayoutEffect, useRef, useState } from 'react'

/** The width a drawing has in CSS pixels, so that its text keeps the size of the text around it. */
export function useWidth<Drawn extends Element>() {
  const ref = useRef<Drawn>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const drawn = ref.current
    if (!drawn) return undefined
    const observer = new ResizeObserver(() => setWidth(drawn.clientWidth))
    observer.observe(drawn)
    setWidth(drawn.clientWidth)
    return () => observer.disconnect()
  }, [])
  return { ref, width }
}
