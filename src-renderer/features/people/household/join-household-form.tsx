import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { DraftedForm } from '#app/drafts/drafted-form.tsx'
import { useDraft } from '#app/drafts/use-draft.ts'
import { toldVersion } from '#app/stale.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import { useFieldFailures } from '#app/use-field-failures.ts'
import { ChosenPerson, HouseholdRole, type PersonFile } from '#contract/people.contract.ts'
import { DayField } from '#features/people/household/day-field.tsx'
import { RoleField, WithField } from '#features/people/household/member-fields.tsx'
import { useJoinHousehold } from '#features/people/people.queries.ts'
import { Button } from '#ui/button.tsx'
import { emptyDate, optionalDay } from '#ui/date/date-entry.ts'
import { SubmitButton } from '#ui/form/submit-button.tsx'
import { announce } from '#ui/toast/toasts.ts'

const Joining = z.object({
  member: ChosenPerson.nullable().pipe(ChosenPerson),
  role: HouseholdRole,
  since: optionalDay,
})

interface JoinHouseholdFormProps {
  readonly file: PersonFile
  readonly onJoined: () => void
}

/** Whose family they belong to, and as what. */
export function JoinHouseholdForm({ file, onJoined }: JoinHouseholdFormProps) {
  const { t } = useTranslation('people')
  const words = useFailureWords('people')
  const join = useJoinHousehold()
  const form = useForm<z.input<typeof Joining>, unknown, z.output<typeof Joining>>({
    resolver: zodResolver(Joining),
    defaultValues: { member: null, role: 'other', since: emptyDate },
  })
  useFieldFailures(form, join.error, words, { since: 'since' })
  const draft = useDraft('household', file.id, form)
  const submit = form.handleSubmit(({ member, role, since }) =>
    join.mutate(
      {
        id: file.id,
        version: toldVersion(file, join.error),
        withId: member.id,
        role,
        since: since ?? null,
      },
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
      actions={
        <>
          <SubmitButton isBusy={join.isPending}>{t('household.submit')}</SubmitButton>
          <Button onPress={() => draft.done(onJoined)}>{t('cancel')}</Button>
        </>
      }
    >
      <p>{t('household.joinHint')}</p>
      <WithField form={form} ownId={file.id} name="member" />
      <RoleField form={form} name="role" who={file.label.name} />
      <DayField form={form} name="since" label={t('field.since')} hint={t('household.sinceHint')} />
    </DraftedForm>
  )
}
