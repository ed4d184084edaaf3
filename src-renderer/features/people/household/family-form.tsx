import { zodResolver } from '@hookform/resolvers/zod'
import { Plus, X } from 'lucide-react'
import { Controller, useFieldArray, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { DraftedForm } from '#app/drafts/drafted-form.tsx'
import { useDraft } from '#app/drafts/use-draft.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import type { PersonFile } from '#contract/people.contract.ts'
import styles from '#features/people/details/details.module.css'
import { Family, type FamilyForm } from '#features/people/household/family-shape.ts'
import { MemberKnown } from '#features/people/household/member-known.tsx'
import { useAddFamily } from '#features/people/people.queries.ts'
import { usePersonChoices } from '#features/people/use-person-choices.ts'
import { Button } from '#ui/button.tsx'
import { Select } from '#ui/choice/select.tsx'
import { emptyDate } from '#ui/date/date-entry.ts'
import { SmartDateField } from '#ui/date/smart-date-field.tsx'
import { TextField } from '#ui/field/text-field.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import { announce } from '#ui/toast/toasts.ts'

const nobodyYet = { name: '', birth: emptyDate, sex: 'unknown', role: 'child' } as const

interface FamilyFormProps {
  readonly file: PersonFile
  readonly onDone: () => void
}

/** Everybody of a family who has no file yet, one under the other. */
export function FamilyForm({ file, onDone }: FamilyFormProps) {
  const { t } = useTranslation('people')
  const words = useFailureWords('people')
  const add = useAddFamily()
  const form: FamilyForm = useForm({
    resolver: zodResolver(Family),
    defaultValues: { members: [nobodyYet] },
  })
  const draft = useDraft('family', file.id, form)
  const members = useFieldArray({ control: form.control, name: 'members' })
  const submit = form.handleSubmit((family) =>
    add.mutate(
      { id: file.id, version: file.version, ...family },
      {
        onSuccess: () => {
          const count = family.members.length
          announce({ words: (say) => say('people:family.done', { count }) })
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
      failureTitle={t('family.notDone')}
      actions={
        <>
          <SubmitButton isBusy={add.isPending}>{t('family.submit')}</SubmitButton>
          <Button onPress={() => draft.done(onDone)}>{t('cancel')}</Button>
        </>
      }
    >
      <p>{t('family.hint')}</p>
      {members.fields.map(({ id }, index) => (
        <MemberRow
          key={id}
          {...{ form, index }}
          onRemove={members.fields.length > 1 ? () => members.remove(index) : undefined}
        />
      ))}
      {members.fields.length < 12 && (
        <div>
          <Button kind="plain" onPress={() => members.append(nobodyYet)}>
            <Plus aria-hidden />
            {t('family.more')}
          </Button>
        </div>
      )}
    </DraftedForm>
  )
}

interface MemberRowProps {
  readonly form: FamilyForm
  readonly index: number
  readonly onRemove: (() => void) | undefined
}

function MemberRow({ form, index, onRemove }: MemberRowProps) {
  const { t } = useTranslation('people')
  const { sexes, roles } = usePersonChoices()
  const { control, formState } = form
  return (
    <fieldset className={styles['rows']}>
      <legend>{t('family.member', { number: index + 1 })}</legend>
      <div className={styles['row']}>
        <TextField
          label={t('field.name')}
          dir="auto"
          error={formState.errors.members?.[index]?.name && t('family.nameNeeded')}
          {...form.register(`members.${index}.name`)}
        />
        <Controller
          control={control}
          name={`members.${index}.birth`}
          render={({ field, fieldState }) => (
            <SmartDateField
              {...field}
              kind="birth"
              label={t('field.birth')}
              error={fieldState.error}
            />
          )}
        />
        <Controller
          control={control}
          name={`members.${index}.sex`}
          render={({ field }) => <Select {...field} label={t('field.sex')} choices={sexes} />}
        />
        <Controller
          control={control}
          name={`members.${index}.role`}
          render={({ field }) => <Select {...field} label={t('household.role')} choices={roles} />}
        />
        {onRemove && <IconButton icon={X} label={t('family.remove')} onPress={onRemove} />}
      </div>
      <MemberKnown form={form} index={index} />
    </fieldset>
  )
}
