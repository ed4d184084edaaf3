import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { send } from '#app/desk.ts'
import { toldVersion } from '#app/stale.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import type { StaffMember } from '#contract/staff.contract.ts'
import { useStaffSaved } from '#features/staff/colleagues/use-staff-saved.ts'
import { Button } from '#ui/button.tsx'
import { FailureNote } from '#ui/failure-note.tsx'
import { Stack } from '#ui/page.tsx'

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
    <Stack>
      <p>{t('colleagues.removeWhat')}</p>
      {remove.error && (
        <FailureNote title={t('colleagues.notRemoved')}>{words(remove.error)}</FailureNote>
      )}
      <Button
        kind="danger"
        isDisabled={remove.isPending}
        onPress={() => remove.mutate(toldVersion(member, remove.error))}
      >
        {t('colleagues.removeSubmit')}
      </Button>
    </Stack>
  )
}
