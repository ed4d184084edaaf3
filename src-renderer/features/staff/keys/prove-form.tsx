import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { NewPasswordField } from '#app/entrance/new-password-field.tsx'
import { useFailureWords } from '#app/use-failure-words.ts'
import type { Input } from '#contract/index.ts'
import { staffContract } from '#contract/staff.contract.ts'
import { Button } from '#ui/button.tsx'
import { PasswordField } from '#ui/field/password-field.tsx'
import { useFirstFocus } from '#ui/form/focus-field.ts'
import { Form } from '#ui/form/form.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'

type Passwords = Input<'desk.renewKeys'>

const both = staffContract['desk.renewKeys'].input
const ownAlone = both.extend({ next: z.literal('') })

interface ProveFormProps<Paper> {
  /** With the keys the manager's own password changes too. */
  readonly asksNext?: boolean
  readonly prove: (passwords: Passwords) => Promise<Paper>
  readonly onPaper: (paper: Paper) => void
  readonly onClose: () => void
}

/** An unattended window must not be enough: whoever wants new keys or a new code shows that they know their password. */
export function ProveForm<Paper>({ asksNext, prove, onPaper, onClose }: ProveFormProps<Paper>) {
  const { t } = useTranslation('staff')
  const words = useFailureWords('staff')
  const form = useForm<Passwords>({
    resolver: zodResolver(asksNext ? both : ownAlone),
    defaultValues: { current: '', next: '' },
  })
  useFirstFocus(form.control, 'current')
  const next = useWatch({ control: form.control, name: 'next' })
  const renew = useMutation({ mutationFn: prove, onSuccess: onPaper })
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
      {asksNext && (
        <NewPasswordField
          label={t('field.newPassword')}
          typed={next}
          known={[]}
          error={errors.next}
          {...form.register('next')}
        />
      )}
    </Form>
  )
}
