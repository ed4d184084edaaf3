import { useState, type ReactNode } from 'react'
import { useSession } from '#app/session.ts'
import type { MonthlyReturn } from '#contract/returns.contract.ts'
import { OpenNumberContext, type Place } from '#features/returns/open-number.ts'
import type { Which } from '#features/returns/returns.queries.ts'
import { BehindDialog } from '#features/returns/tables/behind-dialog.tsx'
import { useReturnWords } from '#features/returns/use-return-words.ts'

interface NumberListsProps {
  readonly which: Which
  readonly monthly: MonthlyReturn
  readonly children: ReactNode
}

/** Lets every number inside it open the list behind it, for those who may. */
export function NumberLists({ which, monthly, children }: NumberListsProps) {
  const words = useReturnWords()
  const session = useSession()
  const [place, open] = useState<Place>()
  return (
    <OpenNumberContext value={session?.may('returns.open') ? open : undefined}>
      {children}
      {place && (
        <BehindDialog
          title={words.place(place, monthly)}
          asked={{ ...which, ...place }}
          onClose={() => open(undefined)}
        />
      )}
    </OpenNumberContext>
  )
}
