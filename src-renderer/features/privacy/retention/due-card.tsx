import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#app/session.ts'
import { useOpenPerson } from '#app/use-open-person.ts'
import type { DueDeletion, RetentionPeriods } from '#contract/privacy.contract.ts'
import { ApproveDialog, type Deleted } from '#features/privacy/retention/approve-dialog.tsx'
import { KeepDialog } from '#features/privacy/retention/keep-dialog.tsx'
import { useDueColumns } from '#features/privacy/retention/use-due-columns.tsx'
import { lineId } from '#features/privacy/retention/use-due-words.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Note } from '#ui/note.tsx'
import { Table } from '#ui/table.tsx'

/** As many whole files as are anonymised in a second or two, while the desk of everybody waits. */
const atOnce = 100

interface DueCardProps {
  readonly lines: readonly DueDeletion[]
  readonly periods: RetentionPeriods
  readonly onDeleted: (deleted: Deleted) => void
}

/** Chosen one by one or all together, and then deleted for good or kept back. */
export function DueCard({ lines, periods, onDeleted }: DueCardProps) {
  const { t } = useTranslation('privacy')
  const mayDecide = useSession()?.may('privacy.decide') ?? false
  const openPerson = useOpenPerson()
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const columns = useDueColumns(periods)
  const shown = lines.slice(0, atOnce)
  const more = lines.length - shown.length
  // What has left the list meanwhile is no longer chosen, nor is a restricted file before it is opened.
  const chosen = shown.filter((line) => ids.has(lineId(line)) && !line.person?.hidden)
  return (
    <Card
      isFlush
      title={t('due.title')}
      {...(lines.length > 0 && {
        summary: (
          <small>
            {chosen.length === 0 ? t('due.hint') : t('due.chosen', { count: chosen.length })}
          </small>
        ),
        actions: <DueActions lines={chosen} onDeleted={onDeleted} />,
      })}
    >
      {lines.length > 0 && !mayDecide && <Note>{t('due.manager')}</Note>}
      {shown.some(({ person }) => person?.hidden) && <Note>{t('due.hidden')}</Note>}
      {more > 0 && <Note>{t('due.more', { count: more })}</Note>}
      <Table
        label={t('due.title')}
        columns={columns}
        lines={shown}
        idOf={lineId}
        choosing={
          lines.length > 0 ? { chosen: new Set(chosen.map(lineId)), onChoose: setIds } : undefined
        }
        onOpen={({ personId }) => personId && openPerson(personId)}
        empty={<EmptyState title={t('due.none')}>{t('due.noneHint')}</EmptyState>}
      />
    </Card>
  )
}

type Act = 'approve' | 'keep'

function DueActions({ lines, onDeleted }: Pick<DueCardProps, 'lines' | 'onDeleted'>) {
  const { t } = useTranslation('privacy')
  const mayDecide = useSession()?.may('privacy.decide') ?? false
  const [asked, setAsked] = useState<Act>()
  const close = () => setAsked(undefined)
  const isDisabled = lines.length === 0
  return (
    <>
      {mayDecide && (
        <Button kind="primary" isDisabled={isDisabled} onPress={() => setAsked('approve')}>
          {t('approve.action')}
        </Button>
      )}
      <Button isDisabled={isDisabled} onPress={() => setAsked('keep')}>
        {t('keep.action')}
      </Button>
      {asked === 'approve' && <ApproveDialog lines={lines} onClose={close} onDeleted={onDeleted} />}
      {asked === 'keep' && <KeepDialog lines={lines} onClose={close} />}
    </>
  )
}
