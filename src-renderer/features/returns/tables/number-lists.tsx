import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#app/session.ts'
import type { MonthlyReturn } from '#contract/returns.contract.ts'
import { type NumberPlace, OpenNumberContext } from '#features/returns/open-number.ts'
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
  const { t } = useTranslation('paper-return')
  const words = useReturnWords()
  const session = useSession()
  const [place, open] = useState<NumberPlace>()
  const titleOf = ({ table, row, column }: NumberPlace): string =>
    [
      t(`table.${table}`),
      row === null ? t('total') : words.code(table, 'row', row, monthly),
      ...(column === null ? [] : [words.code(table, 'column', column, monthly)]),
    ].join(' · ')
  return (
    <OpenNumberContext value={session?.may('returns.open') ? open : undefined}>
      {children}
      {place && (
        <BehindDialog
          title={titleOf(place)}
          asked={{ ...which, ...place }}
          isShortened={isOfNeeds(place) && session?.may('needs.sensitive') === false}
          onClose={() => open(undefined)}
        />
      )}
    </OpenNumberContext>
  )
}

function isOfNeeds({ table }: NumberPlace): boolean {
  return table === 'r3-needs' || table === 'r3-unmet'
}
