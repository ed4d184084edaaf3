import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useCentre } from '#app/centre.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import type { AuditFilter, AuditLine } from '#contract/audit.contract.ts'
import { dayInZone } from '#contract/calendar/centre-time.ts'
import { auditQueries } from '#features/audit/audit.queries.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { FailureNote } from '#ui/failure-note.tsx'
import { Latin } from '#ui/latin.tsx'
import { Prose } from '#ui/prose.tsx'
import { type Column, Table } from '#ui/table.tsx'

interface ActivityLogProps {
  readonly filter: AuditFilter
  /** Of everybody, so that each line says whose act it was. */
  readonly isOfAll: boolean
}

/** What was written never stands here. */
export function ActivityLog({ filter, isOfAll }: ActivityLogProps) {
  const { t } = useTranslation('audit')
  const words = useFailureWords('audit')
  const log = useInfiniteQuery(auditQueries.list(filter))
  const columns = useColumns(isOfAll)
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = log
  if (error) return <FailureNote title={t('notShown')}>{words(error)}</FailureNote>
  return (
    <Card isFlush>
      {data && (
        <Table<AuditLine>
          label={t('title')}
          lines={data.pages.flatMap((page) => page.lines)}
          idOf={({ seq }) => String(seq)}
          empty={Object.keys(filter).length > 0 ? t('noneFound') : t('none')}
          columns={columns}
        />
      )}
      {hasNextPage && (
        <Button kind="plain" isDisabled={isFetchingNextPage} onPress={() => void fetchNextPage()}>
          {t('older')}
        </Button>
      )}
    </Card>
  )
}

function useColumns(isOfAll: boolean): readonly Column<AuditLine>[] {
  const { t } = useTranslation('audit')
  const whenWords = useWhen()
  const who: Column<AuditLine> = {
    id: 'actor',
    label: t('who'),
    render: ({ actor }) => (actor ? <bdi>{actor}</bdi> : t('program')),
  }
  return [
    { id: 'at', label: t('when'), render: ({ at }) => whenWords(at) },
    ...(isOfAll ? [who] : []),
    { id: 'subject', label: t('what'), render: ({ subject }) => t(`subject.${subject}`) },
    { id: 'family', label: t('act'), render: ({ family }) => t(`family.${family}`) },
    {
      id: 'file',
      label: t('file'),
      render: ({ fileNumber }) => fileNumber && <Latin>{fileNumber}</Latin>,
    },
    {
      id: 'reason',
      label: t('reason'),
      render: ({ reason }) =>
        reason === '' ? t('reasonErased') : reason && <Prose>{reason}</Prose>,
    },
  ]
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
