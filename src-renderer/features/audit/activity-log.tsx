import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useCentre } from '#app/centre.ts'
import { send } from '#app/desk.ts'
import type { AuditLine } from '#contract/audit.contract.ts'
import { dayInZone } from '#contract/calendar/centre-time.ts'
import { familyOf, subjectOf } from '#features/audit/action-words.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Latin } from '#ui/latin.tsx'
import { Prose } from '#ui/prose.tsx'
import { Table } from '#ui/table.tsx'
import { useFormat } from '#i18n/use-format.ts'

const lines = infiniteQueryOptions({
  queryKey: ['audit', 'list'],
  queryFn: ({ pageParam }) => send('audit.list', pageParam ? { before: pageParam } : {}),
  initialPageParam: 0,
  getNextPageParam: ({ lines: shown, hasMore }) => (hasMore ? shown.at(-1)?.seq : undefined),
  // Every act adds a line, also those of other pages.
  staleTime: 0,
})

/** Who did what and when, newest first; what was written never stands here. */
export function ActivityLog() {
  const { t } = useTranslation('audit')
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(lines)
  const whenWords = useWhen()
  return (
    <Card isFlush title={t('title')}>
      <Table<AuditLine>
        label={t('title')}
        lines={data?.pages.flatMap((page) => page.lines) ?? []}
        idOf={({ seq }) => String(seq)}
        empty={t('none')}
        columns={[
          { id: 'at', label: t('when'), render: ({ at }) => whenWords(at) },
          {
            id: 'actor',
            label: t('who'),
            render: ({ actor }) => (actor ? <bdi>{actor}</bdi> : t('program')),
          },
          { id: 'subject', label: t('what'), render: (line) => t(`subject.${subjectOf(line)}`) },
          { id: 'family', label: t('act'), render: (line) => t(`family.${familyOf(line)}`) },
          {
            id: 'id',
            label: t('record'),
            isMinor: true,
            render: ({ subjectId }) => subjectId && <Latin>{subjectId.slice(-6)}</Latin>,
          },
          {
            id: 'reason',
            label: t('reason'),
            render: ({ reason }) => reason && <Prose>{reason}</Prose>,
          },
        ]}
      />
      {hasNextPage && (
        <Button kind="plain" isDisabled={isFetchingNextPage} onPress={() => void fetchNextPage()}>
          {t('older')}
        </Button>
      )}
    </Card>
  )
}

function useWhen(): (instant: string) => string {
  const { t } = useTranslation('audit')
  const format = useFormat()
  const { timeZone } = useCentre()
  return (instant) =>
    t('at', {
      day: format.day(dayInZone(instant, timeZone), 'short'),
      time: format.clock(instant),
    })
}
