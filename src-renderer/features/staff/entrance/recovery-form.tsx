import { useMutation } from '@tanstack/react-query'
import { useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { zodResolver } from '@hookform/resolvers/zod'
import { send } from '#app/desk.ts'
import { NewPasswordField } from '#app/entrance/new-password-field.tsx'
import { useFailureWords } from '#app/use-failure-words.ts'
import type { Input } from '#contract/index.ts'
import { staffContract } from '#contract/staff.contract.ts'
import { LatinField } from '#ui/field/text-field.tsx'
import { Form } from '#ui/form/form.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'

interface RecoveryFormProps {
  /** The code that will take the place of the one just used. */
  readonly onCode: (code: string) => void
}

/** When no password is left: the code on paper, and a new password for one person. */
export function RecoveryForm({ onCode }: RecoveryFormProps) {
  const recover = useMutation({
    mutationFn: (asked: Input<'desk.recover'>) => send('desk.recover', asked),
    onSuccess: ({ recoveryCode }) => onCode(recoveryCode),
  })
  const { t } = useTranslation('staff')
  const words = useFailureWords('staff')
  const form = useForm({
    resolver: zodResolver(staffContract['desk.recover'].input),
    defaultValues: { recoveryCode: '', signInWord: '', password: '' },
  })
  const { errors } = form.formState
  const [signInWord, password] = useWatch({
    control: form.control,
    name: ['signInWord', 'password'],
  })
  return (
    <Form
      onSubmit={form.handleSubmit((asked) => recover.mutate(asked))}
      failureTitle={t('recovery.failed')}
      failure={words(recover.error)}
      actions={
        <SubmitButton isBusy={recover.isPending} busyWords={t('signIn.busy')}>
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
      <NewPasswordField
        label={t('field.newPassword')}
        typed={password}
        known={[signInWord]}
        error={errors.password}
        {...form.register('password')}
      />
    </Form>
  )
}
