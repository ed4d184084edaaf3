import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { send } from '#app/desk.ts'
import { DraftedForm } from '#app/drafts/drafted-form.tsx'
import { useDraft } from '#app/drafts/use-draft.ts'
import { useSession } from '#app/session.ts'
import { currentOf } from '#app/stale.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import { StaffMember } from '#contract/staff.contract.ts'
import { RemoveColleague } from '#features/staff/colleagues/remove-colleague.tsx'
import { ResetPassword } from '#features/staff/colleagues/reset-password.tsx'
import { useStaffSaved } from '#features/staff/colleagues/use-staff-saved.ts'
import { Button } from '#ui/button.tsx'
import { Conflict } from '#ui/conflict.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextField } from '#ui/field/text-field.tsx'
import { useFirstFocus } from '#ui/form/focus-field.ts'
import { SubmitButton } from '#ui/form/submit-button.tsx'
import { Tabs } from '#ui/tabs.tsx'

interface EditColleagueProps {
  readonly member: StaffMember
  readonly onClose: () => void
  readonly onRemoved: (name: string) => void
}

/**
 * What a manager may change about a colleague; the role stays: another role is another person at the desk. Nobody resets
 * or removes themselves.
 */
export function EditColleague({ member, onClose, onRemoved }: EditColleagueProps) {
  const { t } = useTranslation('staff')
  const isOneself = useSession()?.staffId === member.id
  const props = { member, onClose }
  if (isOneself) {
    return (
      <Dialog title={<bdi>{member.name}</bdi>} isOpen onClose={onClose} size="medium">
        <FactsForm {...props} isAlone />
      </Dialog>
    )
  }
  return (
    <Dialog title={<bdi>{member.name}</bdi>} isOpen onClose={onClose} size="medium">
      <Tabs
        label={t('colleagues.change')}
        tabs={[
          { id: 'facts', label: t('colleagues.facts'), content: <FactsForm {...props} /> },
          { id: 'password', label: t('colleagues.reset'), content: <ResetPassword {...props} /> },
          {
            id: 'remove',
            label: t('colleagues.remove'),
            content: <RemoveColleague {...props} onRemoved={onRemoved} />,
          },
        ]}
      />
    </Dialog>
  )
}

interface FactsFormProps extends Omit<EditColleagueProps, 'onRemoved'> {
  /** Without tabs above, which have the focus at first. */
  readonly isAlone?: boolean
}

function FactsForm({ member, onClose, isAlone = false }: FactsFormProps) {
  const { t } = useTranslation('staff')
  const words = useFailureWords('staff')
  const wasSaved = useStaffSaved()
  const [atFirst] = useState(member)
  const form = useForm({ defaultValues: factsOf(atFirst) })
  const { control } = form
  useFirstFocus(control, isAlone ? 'name' : undefined)
  const draft = useDraft('colleague', member.id, form, { seen: atFirst })
  const { seen = atFirst } = draft
  const save = useMutation({
    mutationFn: ({ facts, version }: { facts: Facts; version: number }) =>
      send('staff.save', { id: seen.id, version, ...facts }),
    onSuccess: (saved) => {
      wasSaved((say) => say('staff:colleagues.saved', { name: saved.name }))
      draft.done(onClose)
    },
  })
  const current = currentOf(save.error, StaffMember)
  const mine = useWatch({ control, compute: factsOf })
  return (
    <DraftedForm
      draft={draft}
      onSubmit={form.handleSubmit((facts) => save.mutate({ facts, version: seen.version }))}
      failure={current ? undefined : words(save.error)}
      actions={
        <>
          <SubmitButton isBusy={save.isPending} isDisabled={current !== undefined}>
            {t('colleagues.save')}
          </SubmitButton>
          <Button onPress={() => draft.done(onClose)}>{t('cancel')}</Button>
        </>
      }
    >
      <TextField label={t('field.name')} {...form.register('name')} />
      <TextField label={t('field.post')} hint={t('hint.post')} {...form.register('post')} />
      <TextField label={t('field.room')} {...form.register('room')} />
      {current && (
        <Conflict
          fields={['name', 'post', 'room']}
          seen={factsOf(seen)}
          mine={mine}
          theirs={factsOf(current)}
          labelOf={(field) => t(`field.${field}`)}
          wordsOf={(facts, field) => facts[field]}
          onResolve={(takeTheirs) =>
            void form.handleSubmit((facts) =>
              save.mutate({ facts: takeTheirs(facts), version: current.version }),
            )()
          }
        />
      )}
    </DraftedForm>
  )
}

type Facts = Pick<StaffMember, 'name' | 'post' | 'room'>

function factsOf({ name, post, room }: Facts): Facts {
  return { name, post, room }
}
