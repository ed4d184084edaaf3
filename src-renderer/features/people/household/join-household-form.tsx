import { zodResolver } from '@hookform/resolvers/zod'
import { Controller, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { DraftedForm } from '#app/drafts/drafted-form.tsx'
import { useDraft } from '#app/drafts/use-draft.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import { HouseholdRole, type PersonFile, PersonLabel } from '#contract/people.contract.ts'
import { useJoinHousehold } from '#features/people/people.queries.ts'
import { PersonPick } from '#features/people/person-pick.tsx'
import { usePersonChoices } from '#features/people/use-person-choices.ts'
import { ChoiceChips } from '#ui/choice/choice-chips.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'
import { announce } from '#ui/toast/toasts.ts'

const Joining = z.object({
  member: PersonLabel.nullable().pipe(PersonLabel),
  role: HouseholdRole,
})

interface JoinHouseholdFormProps {
  readonly file: PersonFile
  readonly onJoined: () => void
}

/** Whose family they belong to, and as what. */
export function JoinHouseholdForm({ file, onJoined }: JoinHouseholdFormProps) {
  const { t } = useTranslation('people')
  const words = useFailureWords('people')
  const { roles } = usePersonChoices()
  const join = useJoinHousehold()
  const form = useForm<z.input<typeof Joining>, unknown, z.output<typeof Joining>>({
    resolver: zodResolver(Joining),
    defaultValues: { member: null, role: 'other' },
  })
  const draft = useDraft('household', file.id, form)
  const submit = form.handleSubmit(({ member, role }) =>
    join.mutate(
      { id: file.id, withId: member.id, role, version: file.version },
      {
        onSuccess: () => {
          announce({ words: (say) => say('people:household.joined') })
          draft.done(onJoined)
        },
      },
    ),
  )
  return (
    <DraftedForm
      draft={draft}
      onSubmit={submit}
      failure={words(join.error)}
      actions={<SubmitButton isBusy={join.isPending}>{t('household.submit')}</SubmitButton>}
    >
      <Controller
        control={form.control}
        name="member"
        render={({ field, fieldState }) => (
          <PersonPick
            label={t('household.with')}
            without={file.id}
            error={fieldState.error && t('household.choose')}
            value={field.value}
            onChange={field.onChange}
          />
        )}
      />
      <Controller
        control={form.control}
        name="role"
        render={({ field }) => (
          <ChoiceChips {...field} label={t('household.role')} choices={roles} />
        )}
      />
    </DraftedForm>
  )
}
