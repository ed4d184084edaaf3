import type { ReactNode } from 'react'
import { places } from '#app/places.ts'
import { Shell } from '#app/shell/shell.tsx'
import { slots } from '#app/slots.ts'

/** The frame with the places and parts that the features registered. */
export function DeskShell({ children }: { readonly children: ReactNode }) {
  return (
    <Shell places={places} slots={slots}>
      {children}
    </Shell>
  )
}
