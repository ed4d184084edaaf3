import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { send } from '#app/desk.ts'
import { useDeskBecame } from '#app/desk-queries.ts'
import { EntrancePage } from '#app/entrance/entrance-page.tsx'
import { RecoveryCode } from '#app/entrance/recovery-code.tsx'
import { useFailureWords } from '#app/use-failure-words.ts'
import { Button } from '#ui/button.tsx'
import { LatinField } from '#ui/field/text-field.tsx'
import { Form } from '#ui/form/form.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'

interface CodeStepsProps {
  readonly code: string
  /** What to do with it. */
  readonly note: string
  /** What happens once it has been typed back, and how that is said while it lasts. */
  readonly thenWords: string
  readonly busyWords: string
  readonly onBack: () => void
}

/** First the code to copy, then, out of sight of it, the code typed back: only then anything is done. */
export function CodeSteps({ code, note, thenWords, busyWords, onBack }: CodeStepsProps) {
  const { t } = useTranslation('centre')
  const [isWritten, setWritten] = useState(false)
  if (isWritten) {
    return (
      <EntrancePage key="typeBack" title={t('firstRun.typeBack.title')} lead={thenWords}>
        <TypeBackForm busyWords={busyWords} onBack={() => setWritten(false)} />
      </EntrancePage>
    )
  }
  return (
    <EntrancePage
      key="code"
      title={t('firstRun.code.title')}
      lead={t('firstRun.code.lead')}
      foot={
        <Button kind="plain" onPress={onBack}>
          {t('firstRun.back')}
        </Button>
      }
    >
      <RecoveryCode code={code} note={note} />
      <Button kind="primary" isWide shortcut="Ctrl+Enter" onPress={() => setWritten(true)}>
        {t('firstRun.code.written')}
      </Button>
    </EntrancePage>
  )
}

interface TypeBackFormProps {
  readonly busyWords: string
  /** What it does, where it does not open the desk. */
  readonly submitWords?: string
  /** Shown while it lasts. */
  readonly progress?: ReactNode
  readonly onBack: () => void
  readonly onDone?: () => void
}

export function TypeBackForm(props: TypeBackFormProps) {
  const { busyWords, submitWords, progress, onBack, onDone } = props
  const { t } = useTranslation('centre')
  const words = useFailureWords('staff')
  const became = useDeskBecame()
  const [typed, setTyped] = useState('')
  const confirm = useMutation({
    mutationFn: () => send('desk.confirmRecoveryCode', { typed }),
    onSuccess: (state) => {
      became(state)
      onDone?.()
    },
  })
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        confirm.mutate()
      }}
      failureTitle={t('firstRun.typeBack.failed')}
      failure={words(confirm.error)}
      actions={
        <>
          <SubmitButton isBusy={confirm.isPending} busyWords={busyWords}>
            {submitWords ?? t('firstRun.typeBack.submit')}
          </SubmitButton>
          <Button onPress={onBack}>{t('firstRun.typeBack.again')}</Button>
        </>
      }
    >
      <LatinField
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the page or dialog was opened to type here
        autoFocus
        name="typed"
        label={t('firstRun.typeBack.field')}
        hint={t('firstRun.typeBack.hint')}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      {confirm.isPending && progress}
    </Form>
  )
}
