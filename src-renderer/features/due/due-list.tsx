import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { DuePart, type DueItem, type DueStep } from '#contract/due.contract.ts'
import { DueRow, personOf } from '#features/due/due-row.tsx'
import { dueQueries } from '#features/due/due.queries.ts'
import { useToday } from '#i18n/centre-clock.ts'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Stack } from '#ui/page.tsx'
import { RowList } from '#ui/row-list.tsx'

interface DueListProps {
  /** Leads to the letter or the plan. */
  readonly onOpen: (item: DueItem) => void
  readonly onMark: (step: DueStep) => void
}

/** What letters and plans ask to be done, by the day it is due. */
export function DueList(props: DueListProps) {
  const { t } = useTranslation('due')
  const { data: items } = useQuery(dueQueries.list(useToday()))
  if (!items) return undefined
  return (
    <Stack>
      {items.length === 0 && (
        <Card>
          <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>
        </Card>
      )}
      {DuePart.options.map((part) => (
        <Part key={part} part={part} items={items.filter(({ when }) => when === part)} {...props} />
      ))}
    </Stack>
  )
}

interface PartProps extends DueListProps {
  readonly part: DuePart
  readonly items: readonly DueItem[]
}

function Part({ part, items, onOpen, onMark }: PartProps) {
  const { t } = useTranslation('due')
  if (items.length === 0) return undefined
  return (
    <Card isFlush title={t(`part.${part}`)}>
      <RowList
        label={t(`part.${part}`)}
        lines={items}
        idOf={idOf}
        nameOf={(item) => personOf(item).name}
        toneOf={() => (part === 'overdue' ? 'attention' : undefined)}
        onOpen={onOpen}
        render={(item) => <DueRow item={item} onMark={onMark} />}
        empty={undefined}
      />
    </Card>
  )
}

function idOf(item: DueItem): string {
  if (item.kind === 'step') return item.step.id
  if ('recordId' in item) return item.recordId
  return `${item.kind} ${'plan' in item ? item.plan.id : item.referral.id}`
}
