import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useCentre } from '#app/centre.ts'
import { useSession } from '#app/session.ts'
import { useOpenPerson } from '#app/use-open-person.ts'
import { dayInZone } from '#contract/calendar/centre-time.ts'
import type { ListedFile } from '#contract/restricted.contract.ts'
import { ChangeTeam } from '#features/restricted/change-team.tsx'
import { restrictedQueries } from '#features/restricted/restricted.queries.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Card } from '#ui/card.tsx'
import { Chip } from '#ui/chip.tsx'
import { type Column, Table } from '#ui/table.tsx'

/** That there are such files and who is on their teams: for who answers that somebody is. Enter leads to emergency access. */
export function RestrictedList() {
  const { t } = useTranslation('restricted')
  const format = useFormat()
  const { timeZone } = useCentre()
  const openPerson = useOpenPerson()
  const maySet = useSession()?.may('restricted.set') ?? false
  const { data: files } = useQuery(restrictedQueries.list())
  const act: Column<ListedFile> = {
    id: 'act',
    label: t('changeTeam'),
    render: (file) => <ChangeTeam file={file} team={file.team} />,
  }
  return (
    <Card isFlush title={t('list.title')} summary={<small>{t('list.what')}</small>}>
      {files && (
        <Table<ListedFile>
          label={t('list.title')}
          lines={files}
          idOf={({ id }) => id}
          onOpen={({ personId }) => openPerson(personId)}
          empty={t('list.none')}
          columns={[
            {
              id: 'team',
              label: t('list.team'),
              render: ({ team }) =>
                team.length === 0 ? (
                  <Chip tone="attention">{t('list.nobody')}</Chip>
                ) : (
                  <bdi>{team.map(({ name }) => name).join(', ')}</bdi>
                ),
            },
            {
              id: 'since',
              label: t('list.since'),
              render: ({ setAt }) => format.day(dayInZone(setAt, timeZone)),
            },
            { id: 'by', label: t('list.by'), render: ({ setBy }) => <bdi>{setBy}</bdi> },
            ...(maySet ? [act] : []),
          ]}
        />
      )}
    </Card>
  )
}
