import { useTranslation } from 'react-i18next'
import type { MonthlyReturn, PublishedCount } from '#contract/returns.contract.ts'
import { type NumberPlace, useOpenNumber } from '#features/returns/open-number.ts'
import { countAt, findTable, measureOf, toldValue } from '#features/returns/read-return.ts'
import { useReturnWords } from '#features/returns/use-return-words.ts'
import { useFormat } from '#i18n/use-format.ts'
import { FigureCard } from '#ui/figure-card.tsx'
import { Columns } from '#ui/page.tsx'

interface FigureCardsProps {
  readonly monthly: MonthlyReturn
  /** Last month, for the change; undefined until it is known. */
  readonly before: MonthlyReturn | undefined
}

const places = {
  served: { table: 'r2-language', row: null, column: null },
  visits: { table: 'r1-contacts', row: 'in-person', column: null },
  left: { table: 'r1-contacts', row: 'in-person', column: 'left' },
  accepted: { table: 'r5-sent', row: null, column: 'accepted' },
  sent: { table: 'r5-sent', row: null, column: null },
} as const satisfies Readonly<Record<string, NumberPlace>>

export function FigureCards({ monthly, before }: FigureCardsProps) {
  const { t } = useTranslation('returns')
  const { t: paper } = useTranslation('paper-return')
  const open = useOpenNumber()
  const words = useReturnWords()
  const at = (place: NumberPlace) => numberAt(monthly, place)
  const { change, share } = useCardNotes()
  const card = (label: string, place: NumberPlace, note: string) => {
    const onOpen = open(place, at(place))
    return (
      <FigureCard
        label={label}
        figure={words.count(at(place))}
        note={note}
        {...(onOpen && { onOpen })}
      />
    )
  }
  const wait = measureOf(monthly, 'wait-median')
  const within = measureOf(monthly, 'wait-p90')
  const waitNote =
    within?.kind === 'shown' ? t('card.within', { n: words.count(within) }) : t('card.minutes')
  const openWaits = open({ measure: 'wait-median' }, wait)
  return (
    <Columns kind="even">
      {card(
        t('card.served'),
        places.served,
        change(at(places.served), before && numberAt(before, places.served)),
      )}
      {card(t('card.visits'), places.visits, t('card.left', { n: words.count(at(places.left)) }))}
      {card(t('card.accepted'), places.accepted, share(at(places.accepted), at(places.sent)))}
      <FigureCard
        label={t('card.wait')}
        figure={words.count(wait)}
        note={wait?.kind === 'none' ? paper('noData') : waitNote}
        {...(openWaits && { onOpen: openWaits })}
      />
    </Columns>
  )
}

function numberAt(monthly: MonthlyReturn, { table, row, column }: NumberPlace) {
  return countAt(findTable(monthly, table), row, column)
}

/** What a number is measured against, said only from numbers that may be told. */
function useCardNotes() {
  const { t } = useTranslation('returns')
  const format = useFormat()
  const words = useReturnWords()
  return {
    change: (now: PublishedCount | undefined, before: PublishedCount | undefined): string => {
      const [value, last] = [toldValue(now), toldValue(before)]
      if (value === undefined || last === undefined) return t('change.unknown')
      if (value === last) return t('change.same')
      return value > last
        ? t('change.more', { n: value - last })
        : t('change.fewer', { n: last - value })
    },
    share: (part: PublishedCount | undefined, whole: PublishedCount | undefined): string => {
      const [value, all] = [toldValue(part), toldValue(whole)]
      const n = words.count(whole)
      return value === undefined || !all
        ? t('card.ofSent', { n })
        : t('card.ofSentShare', { n, share: format.percent(value / all) })
    },
  }
}
