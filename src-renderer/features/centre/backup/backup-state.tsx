import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useCentre } from '#app/centre.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import { WorkProgress } from '#app/work-progress.tsx'
import { dayInZone } from '#contract/calendar/centre-time.ts'
import type { BackupReport } from '#contract/centre.contract.ts'
import { lastBackup, type useBackUp } from '#app/use-back-up.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Button } from '#ui/button.tsx'
import { Facts } from '#ui/facts.tsx'
import { FailureNote } from '#ui/failure-note.tsx'
import type { Keys } from '#ui/keyboard/key-press.ts'
import { Folder } from '#ui/folder.tsx'

type BackUp = ReturnType<typeof useBackUp>

/** What a backup is, and when the last one was made and proved. */
export function BackupState({ backUp }: { readonly backUp: BackUp }) {
  const { t } = useTranslation('centre')
  const words = useFailureWords('centre')
  const { data: last } = useQuery(lastBackup)
  return (
    <>
      <p>{t('backup.what')}</p>
      {backUp.isPending && <WorkProgress />}
      {backUp.error && <FailureNote title={t('backup.failed')}>{words(backUp.error)}</FailureNote>}
      {last === null && <p>{t('backup.none')}</p>}
      {last && <LastBackup report={last} />}
    </>
  )
}

interface BackUpButtonProps {
  readonly backUp: BackUp
  readonly shortcut?: Keys
}

export function BackUpButton({ backUp, shortcut }: BackUpButtonProps) {
  const { t } = useTranslation('centre')
  return (
    <Button
      kind="primary"
      shortcut={shortcut}
      isDisabled={backUp.isPending}
      onPress={() => backUp.mutate()}
    >
      {backUp.isPending ? t('backup.busy') : t('backup.now')}
    </Button>
  )
}

function LastBackup({ report }: { readonly report: BackupReport }) {
  const { t } = useTranslation('centre')
  const format = useFormat()
  const { timeZone } = useCentre()
  const day = format.day(dayInZone(report.at, timeZone))
  return (
    <Facts
      facts={[
        {
          id: 'at',
          label: t('backup.last'),
          value: t('backup.at', { day, time: format.clock(report.at) }),
        },
        {
          id: 'size',
          label: t('backup.size'),
          value: t('backup.kilobytes', { count: Math.ceil(report.bytes / 1024) }),
        },
        { id: 'folder', label: t('backup.folder'), value: <Folder path={report.folder} /> },
      ]}
    />
  )
}
