import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { send } from '#app/desk.ts'
import type { ListedBackup } from '#contract/restore.contract.ts'
import { useBackupWords } from '#features/restore/use-backup-words.ts'
import { Button } from '#ui/button.tsx'
import { Chip } from '#ui/chip.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Folder } from '#ui/folder.tsx'
import { Table, type Column } from '#ui/table.tsx'

interface BackupListProps {
  readonly onChoose: (backup: ListedBackup) => void
}

/** What was found beside the store and in the places known of, newest first; a folder on another disk can be added. */
export function BackupList({ onChoose }: BackupListProps) {
  const { t } = useTranslation('restore')
  const [folder, setFolder] = useState<string>()
  const { data: backups } = useQuery({
    queryKey: ['restore', 'list', folder],
    queryFn: () => send('restore.list', folder ? { folder } : {}),
    gcTime: 0,
  })
  const choose = useMutation({
    mutationFn: () => send('restore.chooseFolder', {}),
    onSuccess: ({ folder: chosen }) => chosen && setFolder(chosen),
  })
  const columns = useColumns()
  const elsewhere = <Button onPress={() => choose.mutate()}>{t('chooseFolder')}</Button>
  if (!backups) return undefined
  return (
    <>
      <Table
        label={t('title')}
        columns={columns}
        lines={backups}
        idOf={(backup) => backup.folder}
        onOpen={(backup) => isUsable(backup) && onChoose(backup)}
        empty={<EmptyState title={t('none')}>{t('noneHint')}</EmptyState>}
      />
      {elsewhere}
    </>
  )
}

function isUsable({ state, isForeign }: ListedBackup): boolean {
  return (state === 'whole' || state === 'chain-broken') && !isForeign
}

function useColumns(): Column<ListedBackup>[] {
  const { t } = useTranslation('restore')
  const { whenOf, holds } = useBackupWords()
  return [
    { id: 'when', label: t('column.when'), render: ({ at }) => whenOf(at), isRowHeader: true },
    {
      id: 'holds',
      label: t('column.holds'),
      render: (backup) => (backup.at === '' ? '' : holds(backup)),
    },
    {
      id: 'state',
      label: t('column.state'),
      render: (backup) => (
        <Chip tone={isUsable(backup) && backup.state === 'whole' ? 'good' : 'attention'}>
          {backup.isForeign ? t('state.foreign') : t(`state.${backup.state}`)}
        </Chip>
      ),
    },
    {
      id: 'folder',
      label: t('column.folder'),
      render: (backup) => <Folder path={backup.folder} />,
      isMinor: true,
    },
  ]
}
