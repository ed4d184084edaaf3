import { useState, type ReactNode } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { BackupKey } from '#contract/restore.contract.ts'
import { Button } from '#ui/button.tsx'
import { PasswordField } from '#ui/field/password-field.tsx'
import { LatinField } from '#ui/field/text-field.tsx'
import { useFirstFocus } from '#ui/form/focus-field.ts'
import { Form } from '#ui/form/form.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'

interface BackupKeyFormProps {
  readonly submit: string
  readonly busy: string
  readonly failureTitle: string
  readonly failure: string | undefined
  readonly isBusy: boolean
  /** The way out of it, where nothing else on the page is one. */
  readonly out?: ReactNode
  readonly onSubmit: (key: BackupKey) => void
}

/** What opens a backup: a manager's word and password as they were that day, or the code from the envelope. */
export function BackupKeyForm(props: BackupKeyFormProps) {
  const { submit, busy, failureTitle, failure, isBusy, out, onSubmit } = props
  const { t } = useTranslation('restore')
  const [kind, setKind] = useState<BackupKey['kind']>('password')
  const form = useForm({ defaultValues: { signInWord: '', password: '', recoveryCode: '' } })
  // The way of opening that was chosen last is the one to be typed.
  useFirstFocus(form.control, kind === 'password' ? 'signInWord' : 'recoveryCode')
  const other = kind === 'password' ? 'code' : 'password'
  return (
    <Form
      onSubmit={form.handleSubmit(({ signInWord, password, recoveryCode }) =>
        onSubmit(kind === 'password' ? { kind, signInWord, password } : { kind, recoveryCode }),
      )}
      failureTitle={failureTitle}
      failure={failure}
      actions={
        <>
          <SubmitButton isBusy={isBusy} busyWords={busy}>
            {submit}
          </SubmitButton>
          <Button onPress={() => setKind(other)}>{t(`open.by.${other}`)}</Button>
          {out}
        </>
      }
    >
      {kind === 'password' ? (
        <>
          <LatinField
            label={t('field.signInWord')}
            hint={t('open.wordHint')}
            {...form.register('signInWord')}
          />
          <PasswordField label={t('field.password')} {...form.register('password')} />
        </>
      ) : (
        <LatinField
          label={t('field.recoveryCode')}
          hint={t('open.codeHint')}
          {...form.register('recoveryCode')}
        />
      )}
    </Form>
  )
}
