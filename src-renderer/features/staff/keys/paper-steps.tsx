import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TypeBackForm } from '#app/entrance/code-steps.tsx'
import { RecoveryCode } from '#app/entrance/recovery-code.tsx'
import type { HandedOver } from '#contract/staff.contract.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Latin } from '#ui/latin.tsx'
import { Table } from '#ui/table.tsx'

interface PaperStepsProps {
  readonly code: string
  /** Who gets a one-time password on a slip. */
  readonly colleagues: readonly HandedOver[]
  readonly thenWords: string
  readonly busyWords: string
  readonly submitWords: string
  /** Shown while it is done. */
  readonly progress?: ReactNode
  readonly onClose: () => void
  readonly onDone: () => void
}

/** First what is to be written down, then, out of sight of it, the code typed back: only then anything is done. */
export function PaperSteps(props: PaperStepsProps) {
  const { code, colleagues, thenWords, onClose, onDone } = props
  const { t } = useTranslation('staff')
  const { t: centreWord } = useTranslation('centre')
  const [isWritten, setWritten] = useState(false)
  if (isWritten) {
    return (
      <Dialog
        key="typeBack"
        mustAnswer
        title={centreWord('firstRun.typeBack.title')}
        isOpen
        onClose={onClose}
      >
        <p>{thenWords}</p>
        <TypeBackForm
          busyWords={props.busyWords}
          submitWords={props.submitWords}
          progress={props.progress}
          onBack={() => setWritten(false)}
          onDone={onDone}
        />
      </Dialog>
    )
  }
  return (
    <Dialog
      key="paper"
      mustAnswer
      title={centreWord('firstRun.code.title')}
      isOpen
      onClose={onClose}
      size="medium"
      actions={
        <>
          <Button kind="primary" shortcut="Ctrl+Enter" onPress={() => setWritten(true)}>
            {centreWord('firstRun.code.written')}
          </Button>
          <Button onPress={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      <RecoveryCode code={code} note={t('recovery.newCode')} />
      {colleagues.length > 0 && <Slips colleagues={colleagues} />}
    </Dialog>
  )
}

function Slips({ colleagues }: Pick<PaperStepsProps, 'colleagues'>) {
  const { t } = useTranslation('staff')
  return (
    <>
      <p>{t('keys.slips')}</p>
      <Table
        label={t('keys.slips')}
        lines={colleagues}
        idOf={({ signInWord }) => signInWord}
        empty={t('colleagues.none')}
        columns={[
          { id: 'name', label: t('field.name'), render: ({ name }) => <bdi>{name}</bdi> },
          {
            id: 'word',
            label: t('field.signInWord'),
            render: ({ signInWord }) => <Latin>{signInWord}</Latin>,
          },
          {
            id: 'password',
            label: t('field.oneTimePassword'),
            render: ({ password }) => <Latin>{password}</Latin>,
          },
        ]}
      />
    </>
  )
}
