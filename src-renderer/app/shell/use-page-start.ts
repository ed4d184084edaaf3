import { useRouter, type ParsedLocation } from '@tanstack/react-router'
import { useEffect } from 'react'
import { beginPage, readPage, type PageAsLeft } from '#app/shell/page-start.ts'

/** Going to a page begins it; going back or forward finds it as it was left. */
export function usePageStart(): void {
  const router = useRouter()
  useEffect(() => {
    const left = new Map<string, PageAsLeft>()
    const workArea = () => document.querySelector('main')
    let isReturn = false
    let stop = () => {}
    const unsubscribe = [
      router.history.subscribe(({ action }) => {
        isReturn = ['BACK', 'FORWARD', 'GO'].includes(action.type)
      }),
      router.subscribe('onBeforeNavigate', ({ fromLocation }) => {
        const main = workArea()
        if (main && fromLocation) left.set(entryOf(fromLocation), readPage(main))
      }),
      router.subscribe('onResolved', ({ toLocation, pathChanged }) => {
        const main = workArea()
        if (!main || !pathChanged) return
        stop()
        stop = beginPage(main, isReturn ? left.get(entryOf(toLocation)) : undefined)
      }),
    ]
    return () => {
      stop()
      for (const end of unsubscribe) end()
    }
  }, [router])
}

/** The entry in the history: the same page may have been visited twice. */
function entryOf({ state }: ParsedLocation): string {
  return state.__TSR_key ?? ''
}
