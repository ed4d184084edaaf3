import { skipToken, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCentre } from '#app/centre.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import { monthOf, previousMonth } from '#contract/calendar/month.ts'
import { MonthPicker } from '#features/returns/head/month-picker.tsx'
import { ReturnActions } from '#features/returns/head/return-actions.tsx'
import { StateChip } from '#features/returns/head/state-chip.tsx'
import { ReturnBody } from '#features/returns/return-body.tsx'
import { returnQueries } from '#features/returns/returns.queries.ts'
import { SignedEditions } from '#features/returns/signing/signed-editions.tsx'
import { NumberLists } from '#features/returns/tables/number-lists.tsx'
import { type Chosen, useWhich } from '#features/returns/use-which.ts'
import { useToday } from '#i18n/centre-clock.ts'
import { useFormat } from '#i18n/use-format.ts'
import { FailureNote } from '#ui/failure-note.tsx'
import { Page } from '#ui/page.tsx'

/** The month in numbers, each of which opens; it begins with the last month that is over. */
export function ReturnsPage() {
  const { t } = useTranslation('returns')
  const format = useFormat()
  const words = useFailureWords('returns')
  const { calendar } = useCentre()
  const present = monthOf(useToday(), calendar)
  const [chosen, choose] = useState<Chosen>({ month: previousMonth(present) })
  const [isCovered, setIsCovered] = useState(true)
  const which = useWhich(chosen)
  const asked = returnQueries.month(which ?? { month: chosen.month, edition: null }, isCovered)
  const { data, error } = useQuery({ ...asked, ...(!which && { queryFn: skipToken }) })
  return (
    <Page
      title={t('title', { month: format.month(chosen.month) })}
      summary={
        <>
          <MonthPicker
            month={chosen.month}
            latest={present}
            onPick={(month) => choose({ month })}
          />
          {data && <StateChip monthly={data} />}
        </>
      }
      actions={
        data && <ReturnActions monthly={data} onSigned={() => choose({ month: chosen.month })} />
      }
    >
      {error && <FailureNote title={t('loadFailed')}>{words(error)}</FailureNote>}
      {which && data && (
        <NumberLists which={which} monthly={data}>
          <ReturnBody monthly={data} isCovered={isCovered} onCover={setIsCovered} />
        </NumberLists>
      )}
      <SignedEditions month={chosen.month} onOpen={choose} />
    </Page>
  )
}
