import { useEffect } from 'react'
import { send } from '#app/desk.ts'

const TOLD_AT_MOST_EVERY = 20_000

/** Lets the main process know, sparsely, that somebody is at the desk. */
export function useActivity(): void {
  useEffect(() => {
    let toldAt = Date.now()
    const tell = () => {
      if (Date.now() - toldAt < TOLD_AT_MOST_EVERY) return
      toldAt = Date.now()
      // A lock that came in between has emptied the window already.
      send('desk.touch', {}).catch(() => {})
    }
    const kinds = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const
    const options = { capture: true, passive: true }
    for (const kind of kinds) window.addEventListener(kind, tell, options)
    return () => {
      for (const kind of kinds) window.removeEventListener(kind, tell, options)
    }
  }, [])
}
