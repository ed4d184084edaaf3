import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { send } from '#app/desk.ts'
import { NewPasswordField } from '#app/entrance/new-password-field.tsx'
import { useFailureWords } from '#app/use-failure-words.ts'
import type { CentreProfile } from '#contract/centre.contract.ts'
import { NewManager } from '#contract/staff.contract.ts'
import { Button } from '#ui/button.tsx'
import { LatinField, TextField } from '#ui/field/text-field.tsx'
import { focusField } from '#ui/form/focus-field.ts'
import { Form } from '#ui/form/form.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'

interface ManagerStepProps {
  readonly centre: CentreProfile
  readonly zones: string[]
  readonly onBack: () => void
  readonly onDone: (recoveryCode: string) => void
}

/** Who opens the desk first, and may let others in. */
export function ManagerStep({ centre, zones, onBack, onDone }: ManagerStepProps) {
  const { t } = useTranslation('staff')
  const { t: centreWord } = useTranslation('centre')
  const words = useFailureWords('staff')
  const form = useForm({
    resolver: zodResolver(NewManager),
    defaultValues: { name: '', signInWord: '', post: '', room: '', password: '' },
  })
  const setUp = useMutation({
    mutationFn: (manager: NewManager) => send('desk.setUp', { centre, zones, manager }),
    onSuccess: ({ recoveryCode }) => onDone(recoveryCode),
    onError: () => focusField(form.control, 'password'),
  })
  const { errors } = form.formState
  const [name, signInWord, password] = useWatch({
    control: form.control,
    name: ['name', 'signInWord', 'password'],
  })
  return (
    <Form
      onSubmit={form.handleSubmit((manager) => setUp.mutate(manager))}
      failureTitle={centreWord('firstRun.manager.failed')}
      failure={words(setUp.error)}
      actions={
        <>
          <SubmitButton isBusy={setUp.isPending} busyWords={t('signIn.busy')}>
            {centreWord('firstRun.next')}
          </SubmitButton>
          <Button onPress={onBack}>{centreWord('firstRun.back')}</Button>
        </>
      }
    >
      <TextField label={t('field.name')} error={errors.name} {...form.register('name')} />
      <TextField
        label={t('field.post')}
        hint={t('hint.post')}
        error={errors.post}
        {...form.register('post')}
      />
      <LatinField
        label={t('field.signInWord')}
        hint={t('hint.signInWord')}
        error={errors.signInWord && t('hint.signInWordWrong')}
        {...form.register('signInWord')}
      />
      <NewPasswordField
        label={t('field.password')}
        typed={password}
        known={[name, signInWord, centre.name]}
        error={errors.password}
        {...form.register('password')}
      />
    </Form>
  )
}
