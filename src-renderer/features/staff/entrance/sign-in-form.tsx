import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { send, DeskFailure } from '#app/desk.ts'
import { useDeskBecame } from '#app/desk-queries.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import type { Input } from '#contract/index.ts'
import { staffContract } from '#contract/staff.contract.ts'
import { useSecondsUntil } from '#features/staff/entrance/use-seconds-until.ts'
import { PasswordField } from '#ui/field/password-field.tsx'
import { LatinField } from '#ui/field/text-field.tsx'
import { focusField } from '#ui/form/focus-field.ts'
import { Form } from '#ui/form/form.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'

type SignIn = Input<'desk.signIn'>

export function SignInForm() {
  const { t } = useTranslation('staff')
  const words = useFailureWords('staff')
  const became = useDeskBecame()
  const form = useForm({
    resolver: zodResolver(staffContract['desk.signIn'].input),
    defaultValues: { signInWord: '', password: '' },
  })
  const [failedAt, setFailedAt] = useState(0)
  const signIn = useMutation({
    mutationFn: (who: SignIn) => send('desk.signIn', who),
    onSuccess: became,
    onError: () => {
      setFailedAt(Date.now())
      form.resetField('password')
      focusField(form.control, 'password')
    },
  })
  const { secondsLeft, failure } = useWait(signIn.error, failedAt)
  const { errors } = form.formState
  return (
    <Form
      onSubmit={form.handleSubmit((who) => signIn.mutate(who))}
      failureTitle={t('signIn.failed')}
      failure={secondsLeft > 0 ? t('signIn.wait', { count: secondsLeft }) : words(failure)}
      actions={
        <SubmitButton
          isBusy={signIn.isPending}
          busyWords={t('signIn.busy')}
          isDisabled={secondsLeft > 0}
        >
          {t('signIn.submit')}
        </SubmitButton>
      }
    >
      <LatinField
        label={t('field.signInWord')}
        error={errors.signInWord && t('signIn.wordNeeded')}
        {...form.register('signInWord')}
      />
      <PasswordField
        label={t('field.password')}
        error={errors.password}
        {...form.register('password')}
      />
    </Form>
  )
}

/** While a wait runs its seconds are counted down; once over, nothing is left to complain of. */
function useWait(error: Error | null, failedAt: number) {
  const told = error instanceof DeskFailure ? error.failure : undefined
  const isWait = told?.code === 'sign-in-wait'
  const seconds = isWait ? Number(told.details?.['seconds'] ?? 0) : 0
  const secondsLeft = useSecondsUntil(isWait ? failedAt + seconds * 1000 : 0)
  return { secondsLeft, failure: isWait ? undefined : error }
}
