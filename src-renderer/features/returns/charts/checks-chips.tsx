import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#app/session.ts'
import type { CalendarMonth } from '#contract/calendar/month.ts'
import { CheckId, type PublishedCount } from '#contract/returns.contract.ts'
import { returnQueries } from '#features/returns/returns.queries.ts'
import { BehindDialog } from '#features/returns/tables/behind-dialog.tsx'
import { useReturnWords } from '#features/returns/use-return-words.ts'
import { Chip, ChipButton, Chips } from '#ui/chip.tsx'

/** Records that the manager looks at before signing; each chip opens the people behind it. */
export function ChecksChips({ month }: { readonly month: CalendarMonth }) {
  const { t } = useTranslation('returns')
  const { data } = useQuery(returnQueries.check(month))
  const [opened, open] = useState<CheckId>()
  if (!data) return null
  const found = CheckId.options.filter((check) => !isNone(data[check]))
  const holds = isNone(data.unbalanced)
  return (
    <section aria-label={t('check.title')}>
      <Chips>
        {found.map((check) => (
          <CheckChip key={check} check={check} count={data[check]} onOpen={() => open(check)} />
        ))}
        {found.length === 0 && <Chip tone="good">{t('check.complete')}</Chip>}
        {holds && <Chip tone="good">{t('check.balanced')}</Chip>}
      </Chips>
      {opened && (
        <BehindDialog
          title={t(`check.name.${opened}`)}
          asked={{ month, check: opened }}
          onClose={() => open(undefined)}
        />
      )}
    </section>
  )
}

interface CheckChipProps {
  readonly check: CheckId
  readonly count: PublishedCount
  readonly onOpen: () => void
}

function CheckChip({ check, count, onOpen }: CheckChipProps) {
  const { t } = useTranslation('returns')
  const words = useReturnWords()
  const session = useSession()
  const tone = check === 'unbalanced' ? 'crisis' : 'attention'
  if (count.kind !== 'shown') {
    const covered = t('check.covered', { check: t(`check.name.${check}`), n: words.count(count) })
    return <Chip tone={tone}>{covered}</Chip>
  }
  const said = t(`check.${check}`, { count: count.value })
  if (!session?.may('returns.open')) return <Chip tone={tone}>{said}</Chip>
  return (
    <ChipButton tone={tone} onPress={onOpen}>
      {said}
    </ChipButton>
  )
}

function isNone(count: PublishedCount): boolean {
  return count.kind === 'shown' && count.value === 0
}
