import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Controller, useForm, useWatch, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { send } from '#app/desk.ts'
import { DraftedForm } from '#app/drafts/drafted-form.tsx'
import { NewPasswordField } from '#app/entrance/new-password-field.tsx'
import { useDraft } from '#app/drafts/use-draft.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import { newOneTimePassword } from '#contract/one-time-password.ts'
import type { Input } from '#contract/index.ts'
import { Role } from '#contract/permissions.ts'
import { NewStaff } from '#contract/staff.contract.ts'
import { useStaffSaved } from '#features/staff/colleagues/use-staff-saved.ts'
import { Button } from '#ui/button.tsx'
import { ChoiceChips } from '#ui/choice/choice-chips.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { LatinField, TextField } from '#ui/field/text-field.tsx'
import { WholeRow } from '#ui/form/form.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'

type Colleague = Input<'staff.add'>

const blank: Colleague = {
  name: '',
  role: 'receptionist',
  post: '',
  room: '',
  signInWord: '',
  password: '',
}

/** A new colleague with a first password, which they replace at their first sign-in. */
export function AddColleague({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('staff')
  const words = useFailureWords('staff')
  const wasSaved = useStaffSaved()
  const [first] = useState(newOneTimePassword)
  const form = useForm({
    resolver: zodResolver(NewStaff),
    defaultValues: { ...blank, password: first },
  })
  const draft = useDraft('colleague', '', form, { without: ['password'] })
  const add = useMutation({
    mutationFn: (colleague: Colleague) => send('staff.add', colleague),
    onSuccess: ({ name }) => {
      wasSaved((say) => say('staff:colleagues.added', { name }))
      draft.done(onClose)
    },
  })
  const { errors } = form.formState
  return (
    <Dialog title={t('colleagues.addTitle')} isOpen onClose={onClose} size="medium">
      <DraftedForm
        draft={draft}
        isTwoColumns
        onSubmit={form.handleSubmit((colleague) => add.mutate(colleague))}
        failure={words(add.error)}
        actions={
          <>
            <SubmitButton isBusy={add.isPending}>{t('colleagues.submit')}</SubmitButton>
            <Button onPress={() => draft.done(onClose)}>{t('cancel')}</Button>
          </>
        }
      >
        <TextField label={t('field.name')} error={errors.name} {...form.register('name')} />
        <Controller
          control={form.control}
          name="role"
          render={({ field }) => (
            <ChoiceChips
              {...field}
              label={t('field.role')}
              choices={Role.options.map((role) => ({ value: role, label: t(`role.${role}`) }))}
            />
          )}
        />
        <TextField
          label={t('field.post')}
          hint={t('hint.post')}
          error={errors.post}
          {...form.register('post')}
        />
        <TextField label={t('field.room')} error={errors.room} {...form.register('room')} />
        <KeyFields form={form} />
      </DraftedForm>
    </Dialog>
  )
}

type ColleagueForm = UseFormReturn<Colleague, unknown, NewStaff>

/** What opens the desk for them. */
function KeyFields({ form }: { readonly form: ColleagueForm }) {
  const { t } = useTranslation('staff')
  const { errors } = form.formState
  const [name, signInWord, password] = useWatch({
    control: form.control,
    name: ['name', 'signInWord', 'password'],
  })
  return (
    <>
      <LatinField
        label={t('field.signInWord')}
        hint={t('hint.signInWord')}
        error={errors.signInWord && t('hint.signInWordWrong')}
        {...form.register('signInWord')}
      />
      <NewPasswordField
        isShownAtFirst
        label={t('field.firstPassword')}
        typed={password}
        known={[name, signInWord]}
        error={errors.password}
        {...form.register('password')}
      />
      <WholeRow>
        <p>{t('hint.firstPassword')}</p>
      </WholeRow>
    </>
  )
}
