import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { send } from '#app/desk.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import type { Input } from '#contract/index.ts'
import { staffContract } from '#contract/staff.contract.ts'
import { useStaffSaved } from '#features/staff/colleagues/use-staff-saved.ts'
import { PaperSteps } from '#features/staff/keys/paper-steps.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { PasswordField } from '#ui/field/password-field.tsx'
import { Form } from '#ui/form/form.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'

interface RenewCodeProps {
  readonly onClose: () => void
}

/** A new recovery code, when the paper with the old one was lost or seen. */
export function RenewCode({ onClose }: RenewCodeProps) {
  const { t } = useTranslation('staff')
  const wasSaved = useStaffSaved()
  const [code, setCode] = useState<string>()
  if (code) {
    return (
      <PaperSteps
        code={code}
        colleagues={[]}
        thenWords={t('recovery.untilThen')}
        busyWords={t('signIn.busy')}
        submitWords={t('keys.useCode')}
        onClose={onClose}
        onDone={() => {
          wasSaved((say) => say('staff:keys.codeRenewed'))
          onClose()
        }}
      />
    )
  }
  return (
    <Dialog title={t('keys.newCode')} isOpen onClose={onClose}>
      <p>{t('keys.newCodeWhat')}</p>
      <ProveForm onCode={setCode} onClose={onClose} />
    </Dialog>
  )
}

interface ProveFormProps extends RenewCodeProps {
  readonly onCode: (code: string) => void
}

function ProveForm({ onCode, onClose }: ProveFormProps) {
  const { t } = useTranslation('staff')
  const words = useFailureWords('staff')
  const form = useForm({
    resolver: zodResolver(staffContract['desk.renewCode'].input),
    defaultValues: { current: '' },
  })
  const { setFocus } = form
  useEffect(() => setFocus('current'), [setFocus])
  const renew = useMutation({
    mutationFn: (asked: Input<'desk.renewCode'>) => send('desk.renewCode', asked),
    onSuccess: ({ recoveryCode }) => onCode(recoveryCode),
  })
  return (
    <Form
      onSubmit={form.handleSubmit((asked) => renew.mutate(asked))}
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
        error={form.formState.errors.current}
        {...form.register('current')}
      />
    </Form>
  )
}
