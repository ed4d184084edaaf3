import type { ReactNode } from 'react'
import { places } from '#app/places.ts'
import { Shell } from '#app/shell/shell.tsx'
import { usePageStart } from '#app/shell/use-page-start.ts'
import { UnreadOpenings } from '#features/access/unread-openings.tsx'
import { slots } from '#app/slots.ts'

/** The frame with the places and parts that the features registered. */
export function DeskShell({ children }: { readonly children: ReactNode }) {
  usePageStart()
  return (
    <Shell places={places} slots={slots}>
      {children}
      <UnreadOpenings />
    </Shell>
  )
}
