import { useTranslation } from 'react-i18next'
import { useFailureWords } from '#app/use-failure-words.ts'
import type { DueDeletion } from '#contract/privacy.contract.ts'
import type { InCopies } from '#contract/upkeep.contract.ts'
import { usePrivacyAct } from '#features/privacy/privacy.queries.ts'
import { lineId, useDueWords } from '#features/privacy/retention/use-due-words.ts'
import { Whose } from '#features/privacy/whose.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { FailureNote } from '#ui/failure-note.tsx'
import styles from './approve-dialog.module.css'

/** Enough to see whether the right ones were chosen. */
const namedAtMost = 8

/** What was deleted last, as it is told afterwards. */
export interface Deleted {
  readonly lines: readonly DueDeletion[]
  readonly inCopies: InCopies
}

interface ApproveDialogProps {
  readonly lines: readonly DueDeletion[]
  readonly onClose: () => void
  readonly onDeleted: (deleted: Deleted) => void
}

/** Says what goes, whose, and what stays, and asks once: this cannot be taken back. */
export function ApproveDialog({ lines, onClose, onDeleted }: ApproveDialogProps) {
  const { t } = useTranslation('privacy')
  const words = useFailureWords('privacy')
  const approve = usePrivacyAct('privacy.approve')
  const confirm = () =>
    approve.mutate(
      {
        lines: lines.map(({ kind, personId, since, count }) => ({ kind, personId, since, count })),
      },
      {
        onSuccess: ({ inCopies }) => {
          onDeleted({ lines, inCopies })
          onClose()
        },
      },
    )
  return (
    <Dialog
      title={t('approve.title')}
      isOpen
      size="medium"
      onClose={onClose}
      actions={
        <>
          <Button
            kind="danger"
            shortcut="Ctrl+Enter"
            isDisabled={approve.isPending || lines.length === 0}
            onPress={confirm}
          >
            {t('approve.submit')}
          </Button>
          <Button onPress={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      <WhatGoes lines={lines} />
      {approve.error && (
        <FailureNote title={t('approve.failed')}>{words(approve.error)}</FailureNote>
      )}
    </Dialog>
  )
}

function WhatGoes({ lines }: Pick<ApproveDialogProps, 'lines'>) {
  const { t } = useTranslation('privacy')
  const words = useDueWords()
  const named = lines.filter(({ person }) => person)
  const more = named.length - namedAtMost
  return (
    <>
      <p>
        <strong>{t('approve.what', { what: words.sum(lines) })}</strong>
      </p>
      <ul className={styles['names']} aria-label={t('approve.names')}>
        {named.slice(0, namedAtMost).map((line) => (
          <li key={lineId(line)}>{line.person && <Whose person={line.person} />}</li>
        ))}
        {more > 0 && <li>{t('approve.andMore', { count: more })}</li>}
      </ul>
      {lines.some(({ kind }) => kind === 'file') && <p>{t('approve.file')}</p>}
      {lines.some(({ kind }) => kind !== 'file') && <p>{t('approve.rest')}</p>}
      <p>{t('approve.final')}</p>
    </>
  )
}
