import { zodResolver } from '@hookform/resolvers/zod'
import { Controller, useForm, useWatch, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { DraftedForm } from '#app/drafts/drafted-form.tsx'
import { useDraft } from '#app/drafts/use-draft.ts'
import { toldVersion } from '#app/stale.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import { useFieldFailures } from '#app/use-field-failures.ts'
import { ChosenPerson, HouseholdRole, type PersonFile } from '#contract/people.contract.ts'
import { DayField } from '#features/people/household/day-field.tsx'
import { HomeFields } from '#features/people/household/home-fields.tsx'
import { HomePlace, isSomewhere, noPlace } from '#features/people/household/home-shape.ts'
import { RoleField, WithField } from '#features/people/household/member-fields.tsx'
import { useAddHome } from '#features/people/people.queries.ts'
import { Button } from '#ui/button.tsx'
import { ChoiceChips } from '#ui/choice/choice-chips.tsx'
import { emptyDate, optionalDay } from '#ui/date/date-entry.ts'
import { SubmitButton } from '#ui/form/submit-button.tsx'
import { announce } from '#ui/toast/toasts.ts'

const Home = z
  .object({
    kind: z.enum(['person', 'address']),
    member: ChosenPerson.nullable(),
    home: HomePlace,
    role: HouseholdRole,
    since: optionalDay,
  })
  .superRefine(({ kind, member, home }, context) => {
    if (kind === 'person' && !member) context.addIssue({ code: 'custom', path: ['member'] })
    if (kind === 'address' && !isSomewhere(home)) {
      context.addIssue({ code: 'custom', path: ['home', 'address'] })
    }
  })
type AddHomeFields = UseFormReturn<z.input<typeof Home>, unknown, z.output<typeof Home>>

interface AddHomeFormProps {
  readonly file: PersonFile
  readonly onDone: () => void
}

/** Where somebody lives besides their usual home: with whom, or at an address of which nobody has a file. */
export function AddHomeForm({ file, onDone }: AddHomeFormProps) {
  const { t } = useTranslation('people')
  const words = useFailureWords('people')
  const add = useAddHome()
  const form: AddHomeFields = useForm({
    resolver: zodResolver(Home),
    defaultValues: {
      kind: 'person',
      member: null,
      home: noPlace,
      role: 'child',
      since: emptyDate,
    },
  })
  useFieldFailures(form, add.error, words, { since: 'since' })
  const draft = useDraft('addHome', file.id, form)
  const submit = form.handleSubmit(({ kind, member, home, role, since }) =>
    add.mutate(
      {
        id: file.id,
        version: toldVersion(file, add.error),
        where: kind === 'person' && member ? { withId: member.id } : home,
        role,
        since: since ?? null,
      },
      {
        onSuccess: () => {
          announce({ words: (say) => say('people:addHome.done') })
          draft.done(onDone)
        },
      },
    ),
  )
  return (
    <DraftedForm
      draft={draft}
      onSubmit={submit}
      failure={words(add.error)}
      actions={
        <>
          <SubmitButton isBusy={add.isPending}>{t('addHome.submit')}</SubmitButton>
          <Button onPress={() => draft.done(onDone)}>{t('cancel')}</Button>
        </>
      }
    >
      <p>{t('addHome.hint')}</p>
      <WhereFields form={form} ownId={file.id} />
      <RoleField form={form} name="role" who={file.label.name} />
      <DayField form={form} name="since" label={t('field.since')} hint={t('household.sinceHint')} />
    </DraftedForm>
  )
}

function WhereFields({ form, ownId }: { readonly form: AddHomeFields; readonly ownId: string }) {
  const { t } = useTranslation('people')
  const { control } = form
  const kind = useWatch({ control, name: 'kind' })
  const kinds = (['person', 'address'] as const).map((value) => ({
    value,
    label: t(`addHome.kind.${value}`),
  }))
  return (
    <>
      <Controller
        control={control}
        name="kind"
        render={({ field }) => (
          <ChoiceChips {...field} label={t('addHome.where')} choices={kinds} />
        )}
      />
      {kind === 'person' ? (
        <WithField {...{ form, ownId }} name="member" />
      ) : (
        <Controller
          control={control}
          name="home"
          render={({ field: { value, onChange }, formState }) => (
            <HomeFields
              {...{ value, onChange }}
              label={t('field.address')}
              error={formState.errors.home?.address && t('addHome.addressNeeded')}
            />
          )}
        />
      )}
    </>
  )
}
