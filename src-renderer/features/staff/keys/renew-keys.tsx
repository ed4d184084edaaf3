import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { send } from '#app/desk.ts'
import { NewPasswordField } from '#app/entrance/new-password-field.tsx'
import { useFailureWords } from '#app/use-failure-words.ts'
import type { Input, Output } from '#contract/index.ts'
import { staffContract } from '#contract/staff.contract.ts'
import { PaperSteps } from '#features/staff/keys/paper-steps.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { PasswordField } from '#ui/field/password-field.tsx'
import { Form } from '#ui/form/form.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'

interface RenewKeysProps {
  readonly onClose: () => void
}

/** All keys anew, for when somebody may have the old ones. Nothing is done before the new code was typed back. */
export function RenewKeys({ onClose }: RenewKeysProps) {
  const { t } = useTranslation('staff')
  const [paper, setPaper] = useState<Output<'desk.renewKeys'>>()
  if (paper) {
    return (
      <PaperSteps
        code={paper.recoveryCode}
        colleagues={paper.colleagues}
        thenWords={t('keys.thenRenewed')}
        busyWords={t('keys.busy')}
        submitWords={t('keys.renew')}
        onClose={onClose}
        onDone={onClose}
      />
    )
  }
  return (
    <Dialog title={t('keys.renew')} isOpen onClose={onClose} size="medium">
      <p>{t('keys.renewWhat')}</p>
      <p>{t('keys.renewOld')}</p>
      <RenewForm onPaper={setPaper} onClose={onClose} />
    </Dialog>
  )
}

interface RenewFormProps extends RenewKeysProps {
  readonly onPaper: (paper: Output<'desk.renewKeys'>) => void
}

function RenewForm({ onPaper, onClose }: RenewFormProps) {
  const { t } = useTranslation('staff')
  const words = useFailureWords('staff')
  const form = useForm({
    resolver: zodResolver(staffContract['desk.renewKeys'].input),
    defaultValues: { current: '', next: '' },
  })
  const { setFocus } = form
  useEffect(() => setFocus('current'), [setFocus])
  const next = useWatch({ control: form.control, name: 'next' })
  const renew = useMutation({
    mutationFn: (passwords: Input<'desk.renewKeys'>) => send('desk.renewKeys', passwords),
    onSuccess: onPaper,
  })
  const { errors } = form.formState
  return (
    <Form
      onSubmit={form.handleSubmit((passwords) => renew.mutate(passwords))}
      failure={words(renew.error)}
      actions={
        <>
          <SubmitButton isBusy={renew.isPending} busyWords={t('signIn.busy')}>
            {t('keys.continue')}
          </SubmitButton>
          <Button onPress={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      <PasswordField
        label={t('field.yourPassword')}
        error={errors.current}
        {...form.register('current')}
      />
      <NewPasswordField
        label={t('field.newPassword')}
        typed={next}
        known={[]}
        error={errors.next}
        {...form.register('next')}
      />
    </Form>
  )
}
