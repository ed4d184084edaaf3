import { Controller, type FieldPath, type FieldValues, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { PersonPick } from '#features/people/person-pick.tsx'
import { usePersonChoices } from '#features/people/use-person-choices.ts'
import { ChoiceChips } from '#ui/choice/choice-chips.tsx'

interface MemberFieldProps<Entry extends FieldValues, Sent> {
  readonly form: UseFormReturn<Entry, unknown, Sent>
  readonly name: FieldPath<Entry>
}

/** With whom they live: anybody who has a file but themselves. */
export function WithField<Entry extends FieldValues, Sent>(
  props: MemberFieldProps<Entry, Sent> & { readonly ownId: string },
) {
  const { form, name, ownId } = props
  const { t } = useTranslation('people')
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field: { value, onChange }, fieldState }) => (
        <PersonPick
          label={t('household.with')}
          without={ownId}
          error={fieldState.error && t('household.choose')}
          {...{ value, onChange }}
        />
      )}
    />
  )
}

/** As what they belong there. */
export function RoleField<Entry extends FieldValues, Sent>(
  props: MemberFieldProps<Entry, Sent> & { readonly who: string },
) {
  const { form, name, who } = props
  const { t } = useTranslation('people')
  const { roles } = usePersonChoices()
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field }) => (
        <ChoiceChips {...field} label={t('household.roleOf', { name: who })} choices={roles} />
      )}
    />
  )
}
