import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { send } from '#app/desk.ts'
import { toldVersion } from '#app/stale.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import type { StaffMember } from '#contract/staff.contract.ts'
import { useStaffSaved } from '#features/staff/colleagues/use-staff-saved.ts'
import { Button } from '#ui/button.tsx'
import { Form } from '#ui/form/form.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'

interface RemoveColleagueProps {
  readonly member: StaffMember
  readonly onClose: () => void
  readonly onRemoved: (name: string) => void
}

/** Takes the key away at once; what was recorded stays. */
export function RemoveColleague({ member, onClose, onRemoved }: RemoveColleagueProps) {
  const { t } = useTranslation('staff')
  const words = useFailureWords('staff')
  const wasSaved = useStaffSaved()
  const remove = useMutation({
    mutationFn: (version: number) => send('staff.remove', { id: member.id, version }),
    onSuccess: ({ name }) => {
      wasSaved((say) => say('staff:colleagues.removed', { name }))
      onClose()
      onRemoved(name)
    },
  })
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        remove.mutate(toldVersion(member, remove.error))
      }}
      failure={words(remove.error)}
      failureTitle={t('colleagues.notRemoved')}
      actions={
        <>
          <SubmitButton kind="danger" isBusy={remove.isPending}>
            {t('colleagues.removeSubmit')}
          </SubmitButton>
          <Button onPress={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      <p>{t('colleagues.removeWhat')}</p>
    </Form>
  )
}
