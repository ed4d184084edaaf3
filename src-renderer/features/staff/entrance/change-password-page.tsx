import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { send } from '#app/desk.ts'
import { deskQueries } from '#app/desk-queries.ts'
import { NewPasswordField } from '#app/entrance/new-password-field.tsx'
import { EntrancePage } from '#app/entrance/entrance-page.tsx'
import { useFailureWords } from '#app/use-failure-words.ts'
import type { Input } from '#contract/index.ts'
import { staffContract } from '#contract/staff.contract.ts'
import { Button } from '#ui/button.tsx'
import { PasswordField } from '#ui/field/password-field.tsx'
import { Form } from '#ui/form/form.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'

/** The password somebody else set opens the desk once: the next one only its owner knows. */
export function ChangePasswordPage() {
  const { t } = useTranslation('staff')
  const lock = useMutation({ mutationFn: () => send('desk.lock', {}) })
  return (
    <EntrancePage
      title={t('newPassword.title')}
      lead={t('newPassword.lead')}
      foot={
        <Button kind="plain" onPress={() => lock.mutate()}>
          {t('lock')}
        </Button>
      }
    >
      <ChangePasswordForm />
    </EntrancePage>
  )
}

function ChangePasswordForm() {
  const { t } = useTranslation('staff')
  const words = useFailureWords('staff')
  const queryClient = useQueryClient()
  const form = useForm({
    resolver: zodResolver(staffContract['staff.changePassword'].input),
    defaultValues: { current: '', next: '' },
  })
  const change = useMutation({
    mutationFn: (passwords: Input<'staff.changePassword'>) =>
      send('staff.changePassword', passwords),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: deskQueries.all() }),
  })
  const { errors } = form.formState
  const next = useWatch({ control: form.control, name: 'next' })
  return (
    <Form
      onSubmit={form.handleSubmit((passwords) => change.mutate(passwords))}
      failure={words(change.error)}
      actions={<SubmitButton isBusy={change.isPending}>{t('newPassword.submit')}</SubmitButton>}
    >
      <PasswordField
        label={t('field.currentPassword')}
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
