import { useMutation } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { send } from '#app/desk.ts'
import { DraftedForm } from '#app/drafts/drafted-form.tsx'
import { useDraft } from '#app/drafts/use-draft.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import type { StaffMember } from '#contract/staff.contract.ts'
import { RemoveColleague } from '#features/staff/colleagues/remove-colleague.tsx'
import { ResetPassword } from '#features/staff/colleagues/reset-password.tsx'
import { useStaffSaved } from '#features/staff/colleagues/use-staff-saved.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextField } from '#ui/field/text-field.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'
import { Tabs } from '#ui/tabs.tsx'

interface EditColleagueProps {
  readonly member: StaffMember
  readonly onClose: () => void
}

/** What a manager may change about a colleague; the role stays: another role is another person at the desk. */
export function EditColleague({ member, onClose }: EditColleagueProps) {
  const { t } = useTranslation('staff')
  const props = { member, onClose }
  return (
    <Dialog title={<bdi>{member.name}</bdi>} isOpen onClose={onClose} size="medium">
      <Tabs
        label={t('colleagues.change')}
        tabs={[
          { id: 'facts', label: t('colleagues.facts'), content: <FactsForm {...props} /> },
          { id: 'password', label: t('colleagues.reset'), content: <ResetPassword {...props} /> },
          { id: 'remove', label: t('colleagues.remove'), content: <RemoveColleague {...props} /> },
        ]}
      />
    </Dialog>
  )
}

function FactsForm({ member, onClose }: EditColleagueProps) {
  const { t } = useTranslation('staff')
  const words = useFailureWords('staff')
  const wasSaved = useStaffSaved()
  const { id, name, post, room, version } = member
  const form = useForm({ defaultValues: { name, post, room } })
  const draft = useDraft('colleague', id, form)
  const save = useMutation({
    mutationFn: (facts: Pick<StaffMember, 'name' | 'post' | 'room'>) =>
      send('staff.save', { id, version, ...facts }),
    onSuccess: (saved) => {
      wasSaved((say) => say('staff:colleagues.saved', { name: saved.name }))
      draft.done(onClose)
    },
  })
  return (
    <DraftedForm
      draft={draft}
      onSubmit={form.handleSubmit((facts) => save.mutate(facts))}
      failure={words(save.error)}
      actions={
        <>
          <SubmitButton isBusy={save.isPending}>{t('colleagues.save')}</SubmitButton>
          <Button onPress={() => draft.done(onClose)}>{t('cancel')}</Button>
        </>
      }
    >
      <TextField label={t('field.name')} {...form.register('name')} />
      <TextField label={t('field.post')} hint={t('hint.post')} {...form.register('post')} />
      <TextField label={t('field.room')} {...form.register('room')} />
    </DraftedForm>
  )
}
