import { useMutation } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { zodResolver } from '@hookform/resolvers/zod'
import { send } from '#app/desk.ts'
import { useDeskBecame } from '#app/desk-queries.ts'
import { RecoveryCode } from '#app/entrance/recovery-code.tsx'
import { useFailureWords } from '#app/use-failure-words.ts'
import type { Input } from '#contract/index.ts'
import { staffContract } from '#contract/staff.contract.ts'
import { Button } from '#ui/button.tsx'
import { PasswordField } from '#ui/field/password-field.tsx'
import { LatinField } from '#ui/field/text-field.tsx'
import { Form } from '#ui/form/form.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'

/** When no password is left: the code on paper, a new password, and a new code in place of the one now seen. */
export function RecoveryForm() {
  const { t } = useTranslation('staff')
  const became = useDeskBecame()
  const recover = useMutation({
    mutationFn: (asked: Input<'desk.recover'>) => send('desk.recover', asked),
  })
  const { data } = recover
  if (!data) return <AskForm recover={recover.mutate} {...recover} />
  return (
    <>
      <RecoveryCode code={data.recoveryCode} note={t('recovery.newCode')} />
      <Button kind="primary" isWide shortcut="Ctrl+Enter" onPress={() => became(data.state)}>
        {t('recovery.written')}
      </Button>
    </>
  )
}

interface AskFormProps {
  readonly recover: (asked: Input<'desk.recover'>) => void
  readonly isPending: boolean
  readonly error: Error | null
}

function AskForm({ recover, isPending, error }: AskFormProps) {
  const { t } = useTranslation('staff')
  const words = useFailureWords('staff')
  const form = useForm({
    resolver: zodResolver(staffContract['desk.recover'].input),
    defaultValues: { recoveryCode: '', signInWord: '', password: '' },
  })
  const { errors } = form.formState
  return (
    <Form
      onSubmit={form.handleSubmit(recover)}
      failureTitle={t('recovery.failed')}
      failure={words(error)}
      actions={
        <SubmitButton isBusy={isPending} busyWords={t('signIn.busy')}>
          {t('recovery.submit')}
        </SubmitButton>
      }
    >
      <LatinField
        label={t('field.recoveryCode')}
        hint={t('recovery.codeHint')}
        error={errors.recoveryCode}
        {...form.register('recoveryCode')}
      />
      <LatinField
        label={t('field.signInWord')}
        error={errors.signInWord && t('signIn.wordNeeded')}
        {...form.register('signInWord')}
      />
      <PasswordField
        label={t('field.newPassword')}
        hint={t('password.hint')}
        error={errors.password}
        {...form.register('password')}
      />
    </Form>
  )
}
