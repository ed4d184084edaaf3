import { useRouter } from '@tanstack/react-router'
import { useEffect, type ReactNode } from 'react'
import { places } from '#app/places.ts'
import { Shell } from '#app/shell/shell.tsx'
import { slots } from '#app/slots.ts'

/** The frame with the places and parts that the features registered. */
export function DeskShell({ children }: { readonly children: ReactNode }) {
  useStartAtTop()
  return (
    <Shell places={places} slots={slots}>
      {children}
    </Shell>
  )
}

/** A page is read from its beginning, wherever the one before had been scrolled to. */
function useStartAtTop(): void {
  const router = useRouter()
  useEffect(
    () =>
      router.subscribe('onResolved', ({ pathChanged }) => {
        if (pathChanged) document.querySelector('main')?.scrollTo({ top: 0 })
      }),
    [router],
  )
}
