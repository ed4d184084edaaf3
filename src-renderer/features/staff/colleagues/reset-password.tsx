import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { send } from '#app/desk.ts'
import { NewPasswordField } from '#app/entrance/new-password-field.tsx'
import { useFailureWords } from '#app/use-failure-words.ts'
import { newOneTimePassword } from '#contract/one-time-password.ts'
import type { StaffMember } from '#contract/staff.contract.ts'
import { useStaffSaved } from '#features/staff/colleagues/use-staff-saved.ts'
import { Button } from '#ui/button.tsx'
import { Form } from '#ui/form/form.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'

interface ResetPasswordProps {
  readonly member: StaffMember
  readonly onClose: () => void
}

/** A one-time password for somebody who forgot theirs. */
export function ResetPassword({ member, onClose }: ResetPasswordProps) {
  const { t } = useTranslation('staff')
  const words = useFailureWords('staff')
  const wasSaved = useStaffSaved()
  const [first] = useState(newOneTimePassword)
  const form = useForm({ defaultValues: { password: first } })
  const reset = useMutation({
    mutationFn: ({ password }: { password: string }) =>
      send('staff.resetPassword', { id: member.id, password }),
    onSuccess: ({ name }) => {
      wasSaved((say) => say('staff:colleagues.wasReset', { name }))
      onClose()
    },
  })
  const password = useWatch({ control: form.control, name: 'password' })
  return (
    <Form
      onSubmit={form.handleSubmit((wanted) => reset.mutate(wanted))}
      failure={words(reset.error)}
      actions={
        <>
          <SubmitButton isBusy={reset.isPending}>{t('colleagues.resetSubmit')}</SubmitButton>
          <Button onPress={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      <p>{t('hint.firstPassword')}</p>
      <NewPasswordField
        isShownAtFirst
        label={t('field.newPassword')}
        typed={password}
        known={[member.name, member.signInWord ?? '']}
        {...form.register('password', { required: true })}
        error={form.formState.errors.password && t('password.hint')}
      />
    </Form>
  )
}
