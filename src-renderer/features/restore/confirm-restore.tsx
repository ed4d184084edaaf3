import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { send } from '#app/desk.ts'
import { useDeskBecame } from '#app/desk-queries.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import type { ProvenBackup } from '#contract/restore.contract.ts'
import { RestoreProgress } from '#features/restore/restore-progress.tsx'
import { useBackupWords } from '#features/restore/use-backup-words.ts'
import { Button } from '#ui/button.tsx'
import { Checkbox } from '#ui/field/checkbox.tsx'
import { Facts } from '#ui/facts.tsx'
import { FailureNote } from '#ui/failure-note.tsx'
import { Note } from '#ui/note.tsx'

interface ConfirmRestoreProps {
  readonly proven: ProvenBackup
  readonly onRestored: () => void
}

/** What was proved, what is not in it, and who can sign in afterwards. The new desk begins at its sign-in. */
export function ConfirmRestore({ proven, onRestored }: ConfirmRestoreProps) {
  const { t } = useTranslation('restore')
  const words = useFailureWords('restore')
  const { whenOf, holds } = useBackupWords()
  const became = useDeskBecame()
  const [knowingly, setKnowingly] = useState(false)
  const restore = useMutation({
    mutationFn: () => send('restore.begin', { knowingly }),
    onSuccess: (state) => {
      became(state)
      onRestored()
    },
  })
  const { at, lost, keepsPasswords, chainBrokenAt } = proven
  return (
    <>
      <Facts
        facts={[
          { id: 'when', label: t('column.when'), value: whenOf(at) },
          { id: 'holds', label: t('column.holds'), value: holds(proven) },
        ]}
      />
      <Note tone={lost === 0 ? 'good' : 'attention'}>
        {lost === null ? t('lost.unknown') : t('lost.acts', { count: lost })}
      </Note>
      <Note>{keepsPasswords ? t('passwords.kept') : t('passwords.ofBackup')}</Note>
      {chainBrokenAt !== null && (
        <>
          <Note tone="attention">{t('chainBroken.text', { number: chainBrokenAt })}</Note>
          <Checkbox checked={knowingly} onChange={(event) => setKnowingly(event.target.checked)}>
            {t('chainBroken.agree')}
          </Checkbox>
        </>
      )}
      {restore.error && (
        <FailureNote title={t('confirm.failed')}>{words(restore.error)}</FailureNote>
      )}
      {restore.isPending && <RestoreProgress />}
      <Button
        kind="primary"
        isWide
        shortcut="Ctrl+Enter"
        isDisabled={restore.isPending || (chainBrokenAt !== null && !knowingly)}
        onPress={() => restore.mutate()}
      >
        {restore.isPending ? t('confirm.busy') : t('confirm.submit')}
      </Button>
    </>
  )
}
