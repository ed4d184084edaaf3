import { zodResolver } from '@hookform/resolvers/zod'
import { Controller, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useFailureWords } from '#app/use-failure-words.ts'
import { Id } from '#contract/ids.ts'
import { HouseholdRole, type PersonFile } from '#contract/people.contract.ts'
import { useJoinHousehold } from '#features/people/people.queries.ts'
import { PersonPick } from '#features/people/person-pick.tsx'
import { usePersonChoices } from '#features/people/use-person-choices.ts'
import { ChoiceChips } from '#ui/choice/choice-chips.tsx'
import { Form } from '#ui/form/form.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'
import { announce } from '#ui/toast/toasts.ts'

const Joining = z.object({ withId: Id, role: HouseholdRole })
type Joining = z.infer<typeof Joining>

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
  const form = useForm<Joining>({
    resolver: zodResolver(Joining),
    defaultValues: { withId: '', role: 'other' },
  })
  const submit = form.handleSubmit(({ withId, role }) =>
    join.mutate(
      { id: file.id, withId, role, version: file.version },
      {
        onSuccess: () => {
          announce({ words: (say) => say('people:household.joined') })
          onJoined()
        },
      },
    ),
  )
  return (
    <Form
      onSubmit={submit}
      failure={words(join.error)}
      actions={<SubmitButton isBusy={join.isPending}>{t('household.submit')}</SubmitButton>}
    >
      <Controller
        control={form.control}
        name="withId"
        render={({ field, fieldState }) => (
          <PersonPick
            label={t('household.with')}
            without={file.id}
            error={fieldState.error && t('household.choose')}
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
    </Form>
  )
}
