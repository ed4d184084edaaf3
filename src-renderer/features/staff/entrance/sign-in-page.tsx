import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { CodeSteps } from '#app/entrance/code-steps.tsx'
import { EntrancePage } from '#app/entrance/entrance-page.tsx'
import { PractiseButton } from '#app/entrance/practise-button.tsx'
import type { DeskState } from '#contract/staff.contract.ts'
import { RecoveryForm } from '#features/staff/entrance/recovery-form.tsx'
import { SignInForm } from '#features/staff/entrance/sign-in-form.tsx'
import { Button } from '#ui/button.tsx'
import { FailureNote } from '#ui/failure-note.tsx'

interface SignInPageProps {
  /** How a change of keys ended that did not open the desk again. */
  readonly told: Extract<DeskState, { state: 'locked' }>['told']
  /** The way to a backup, where the store does not open. */
  readonly onRestore: ReactNode
}

/** The closed desk: a word and a password, or the recovery code from the envelope. */
export function SignInPage({ told, onRestore }: SignInPageProps) {
  const { t } = useTranslation('staff')
  const [isRecovering, setRecovering] = useState(false)
  const [newCode, setNewCode] = useState<string>()
  if (newCode) {
    return (
      <CodeSteps
        code={newCode}
        note={t('recovery.newCode')}
        thenWords={t('recovery.untilThen')}
        busyWords={t('signIn.busy')}
        onBack={() => setNewCode(undefined)}
      />
    )
  }
  if (isRecovering) {
    return (
      <EntrancePage
        key="recovery"
        title={t('recovery.title')}
        lead={t('recovery.lead')}
        foot={
          <Button kind="plain" onPress={() => setRecovering(false)}>
            {t('recovery.back')}
          </Button>
        }
      >
        <RecoveryForm onCode={setNewCode} />
      </EntrancePage>
    )
  }
  return (
    <EntrancePage
      key="signIn"
      title={t('signIn.title')}
      lead={t('signIn.lead')}
      foot={
        <>
          <Button kind="plain" onPress={() => setRecovering(true)}>
            {t('signIn.forgotten')}
          </Button>
          {onRestore}
          <PractiseButton />
        </>
      }
    >
      {told && <FailureNote title={t('told.title')}>{t(`told.${told}`)}</FailureNote>}
      <SignInForm />
    </EntrancePage>
  )
}
