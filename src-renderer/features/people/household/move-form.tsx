import { zodResolver } from '@hookform/resolvers/zod'
import { Controller, useForm, useWatch, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { DraftedForm } from '#app/drafts/drafted-form.tsx'
import { useDraft } from '#app/drafts/use-draft.ts'
import { toldVersion } from '#app/stale.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import { useFieldFailures } from '#app/use-field-failures.ts'
import type { Household, PersonFile } from '#contract/people.contract.ts'
import { DayField } from '#features/people/household/day-field.tsx'
import { HomeFields } from '#features/people/household/home-fields.tsx'
import { HomePlace, isSomewhere, noPlace } from '#features/people/household/home-shape.ts'
import { useMoveHome } from '#features/people/people.queries.ts'
import { useToday } from '#i18n/centre-clock.ts'
import { langOfName } from '#i18n/lang-of-name.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Button } from '#ui/button.tsx'
import { ChoiceChips, ManyChips } from '#ui/choice/choice-chips.tsx'
import { dayEntry, requiredDay } from '#ui/date/date-entry.ts'
import { SubmitButton } from '#ui/form/submit-button.tsx'
import { announce } from '#ui/toast/toasts.ts'

const Move = z.object({
  who: z.array(z.string()).min(1),
  on: requiredDay,
  home: HomePlace.refine(isSomewhere, { path: ['address'] }),
  headId: z.string(),
})
type MoveFields = UseFormReturn<z.input<typeof Move>, unknown, z.output<typeof Move>>

interface MoveFormProps {
  readonly file: PersonFile
  readonly household: Household
  readonly onDone: () => void
}

/** Who of a household moves, when and where to; the person whose file it is always does. */
export function MoveForm({ file, household, onDone }: MoveFormProps) {
  const { t } = useTranslation('people')
  const words = useFailureWords('people')
  const move = useMoveHome()
  const format = useFormat()
  const today = useToday()
  const people = household.members.filter(({ usual }) => usual)
  const form: MoveFields = useForm({
    resolver: zodResolver(Move),
    defaultValues: {
      who: people.map(({ person }) => person.id),
      on: dayEntry(today, format.day(today)),
      home: noPlace,
      headId: people.find(({ role }) => role === 'head')?.person.id ?? '',
    },
  })
  useFieldFailures(form, move.error, words, { on: 'on' })
  const draft = useDraft('move', file.id, form)
  const submit = form.handleSubmit(({ who, on, home, headId }) =>
    move.mutate(
      {
        id: file.id,
        version: toldVersion(file, move.error),
        householdVersion: household.version,
        who: [...new Set([...who, file.id])],
        on,
        headId: who.includes(headId) ? headId : null,
        ...home,
      },
      {
        onSuccess: () => {
          announce({ words: (say) => say('people:move.done') })
          draft.done(onDone)
        },
      },
    ),
  )
  return (
    <DraftedForm
      draft={draft}
      onSubmit={submit}
      failure={words(move.error)}
      actions={
        <>
          <SubmitButton isBusy={move.isPending}>{t('move.submit')}</SubmitButton>
          <Button onPress={() => draft.done(onDone)}>{t('cancel')}</Button>
        </>
      }
    >
      <WhoFields form={form} people={people} ownId={file.id} />
      <DayField form={form} name="on" label={t('move.on')} />
      <WhereField form={form} />
    </DraftedForm>
  )
}

function WhereField({ form }: { readonly form: MoveFields }) {
  const { t } = useTranslation('people')
  return (
    <Controller
      control={form.control}
      name="home"
      render={({ field: { value, onChange } }) => (
        <HomeFields
          {...{ value, onChange }}
          label={t('move.address')}
          error={form.formState.errors.home?.address && t('addHome.addressNeeded')}
        />
      )}
    />
  )
}

interface WhoFieldsProps {
  readonly form: MoveFields
  readonly people: Household['members']
  readonly ownId: string
}

function WhoFields({ form: { control }, people, ownId }: WhoFieldsProps) {
  const { t } = useTranslation('people')
  const who = useWatch({ control, name: 'who' })
  const choices = people.map(({ person }) => ({
    value: person.id,
    label: person.name,
    lang: langOfName(person.name) ?? '',
    isDisabled: person.id === ownId,
  }))
  const movers = choices.filter(({ value }) => who.includes(value))
  const isPart = movers.length > 1 && movers.length < people.length
  return (
    <>
      <Controller
        control={control}
        name="who"
        render={({ field }) => (
          <ManyChips {...field} label={t('move.who')} hint={t('move.whoHint')} choices={choices} />
        )}
      />
      {isPart && (
        <Controller
          control={control}
          name="headId"
          render={({ field }) => (
            <ChoiceChips
              {...field}
              label={t('move.head')}
              choices={[
                ...movers.map(({ value, label, lang }) => ({ value, label, lang })),
                { value: '', label: t('move.noHead') },
              ]}
            />
          )}
        />
      )}
    </>
  )
}
