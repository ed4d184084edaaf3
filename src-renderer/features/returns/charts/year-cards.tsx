import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { monthNames } from '#contract/calendar/month-names.ts'
import type { CalendarMonth } from '#contract/calendar/month.ts'
import type { YearMonth } from '#contract/returns.contract.ts'
import { toldValue } from '#features/returns/read-return.ts'
import { returnQueries } from '#features/returns/returns.queries.ts'
import { useReturnWords } from '#features/returns/use-return-words.ts'
import { useFormat, useLanguage } from '#i18n/use-format.ts'
import { Card } from '#ui/card.tsx'
import { LineFigure } from '#ui/chart/line-figure.tsx'
import type { LinePoint } from '#ui/chart/line-chart.tsx'
import { Columns } from '#ui/page.tsx'

/** The grey line is the same month a year before. */
const year = 12

type Counted = 'contacts' | 'people'

/** Twelve months of contacts and of people served, over the twelve before them. */
export function YearCards({ month }: { readonly month: CalendarMonth }) {
  const { data = [] } = useQuery(returnQueries.year(month))
  if (data.length < 2 * year) return null
  return (
    <Columns kind="halves">
      <YearCard months={data} counted="contacts" />
      <YearCard months={data} counted="people" />
    </Columns>
  )
}

interface YearCardProps {
  /** Oldest first, two years of them. */
  readonly months: readonly YearMonth[]
  readonly counted: Counted
}

function YearCard({ months, counted }: YearCardProps) {
  const { t } = useTranslation('returns')
  const words = useReturnWords()
  const format = useFormat()
  const language = useLanguage()
  const finding = useFinding(counted)
  const points = months.slice(year).map((one, at): LinePoint => {
    const before = months[at]?.[counted]
    return {
      id: `${one.month.year}-${one.month.month}`,
      tick: monthNames[language][one.month.calendar].alone[one.month.month - 1]?.slice(0, 1) ?? '',
      label: format.month(one.month),
      value: toldValue(one[counted]),
      before: toldValue(before),
      hidden: { value: words.count(one[counted]), before: words.count(before) },
    }
  })
  return (
    <Card title={finding(months)}>
      <LineFigure
        label={finding(months)}
        axis={t('year.month')}
        names={{ value: t('year.now'), before: t('year.before') }}
        points={points}
      />
    </Card>
  )
}

/** The title says how the month stands to the same month of last year, if both may be told. */
function useFinding(counted: Counted) {
  const { t } = useTranslation('returns')
  return (months: readonly YearMonth[]): string => {
    const [now, then] = [
      toldValue(months.at(-1)?.[counted]),
      toldValue(months[year - 1]?.[counted]),
    ]
    if (now === undefined || !then) return t(`year.${counted}.title`)
    const n = Math.abs(now - then)
    if (now === then) return t(`year.${counted}.same`)
    return now > then ? t(`year.${counted}.more`, { n }) : t(`year.${counted}.fewer`, { n })
  }
}
