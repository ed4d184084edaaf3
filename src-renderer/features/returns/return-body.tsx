import { skipToken, useQuery } from '@tanstack/react-query'
import { useSession } from '#app/session.ts'
import { previousMonth } from '#contract/calendar/month.ts'
import type { MonthlyReturn } from '#contract/returns.contract.ts'
import { FigureCards } from '#features/returns/charts/figure-cards.tsx'
import { FunnelCard } from '#features/returns/charts/funnel-card.tsx'
import { NeedsCard } from '#features/returns/charts/needs-card.tsx'
import { YearCards } from '#features/returns/charts/year-cards.tsx'
import { CoverChoice } from '#features/returns/head/cover-choice.tsx'
import { returnQueries } from '#features/returns/returns.queries.ts'
import { ChangesCard } from '#features/returns/tables/changes-card.tsx'
import { ReturnTables } from '#features/returns/tables/return-tables.tsx'
import { useWhich } from '#features/returns/use-which.ts'
import { Columns } from '#ui/page.tsx'

interface ReturnBodyProps {
  readonly monthly: MonthlyReturn
  readonly isCovered: boolean
  readonly onCover: (isCovered: boolean) => void
}

/** The figures at a glance, against last month and the year before; under them every table. */
export function ReturnBody({ monthly, isCovered, onCover }: ReturnBodyProps) {
  const session = useSession()
  const month = previousMonth(monthly.month)
  const which = useWhich({ month })
  const asked = returnQueries.before(which ?? { month, edition: null })
  const { data: before } = useQuery({ ...asked, ...(!which && { queryFn: skipToken }) })
  return (
    <>
      <FigureCards monthly={monthly} before={before} />
      <Columns kind="halves">
        <NeedsCard monthly={monthly} before={before} />
        <FunnelCard monthly={monthly} />
      </Columns>
      <YearCards month={monthly.month} />
      {session?.may('returns.sign') && <CoverChoice isCovered={isCovered} onChange={onCover} />}
      {monthly.edition > 1 && <ChangesCard monthly={monthly} />}
      <ReturnTables monthly={monthly} />
    </>
  )
}
