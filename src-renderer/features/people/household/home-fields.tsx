import { useTranslation } from 'react-i18next'
import { useCentre } from '#app/centre.ts'
import { TextField } from '#ui/field/text-field.tsx'
import type { FieldIssue } from '#ui/form/use-issue-words.ts'
import { PickField } from '#ui/pick/pick-field.tsx'

interface HomePlace {
  readonly address: string
  readonly zoneId: string | null
}

interface HomeFieldsProps {
  readonly value: HomePlace
  readonly onChange: (place: HomePlace) => void
  readonly label: string
  readonly error: FieldIssue
}

/** Where a home is. */
export function HomeFields({ value, onChange, label, error }: HomeFieldsProps) {
  const { t } = useTranslation('people')
  const zones = useCentre()
    .zones.filter(({ id, retired }) => !retired || id === value.zoneId)
    .map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <TextField
        label={label}
        error={error}
        dir="auto"
        name="address"
        value={value.address}
        onChange={(event) => onChange({ ...value, address: event.target.value })}
      />
      <PickField
        label={t('field.zoneId')}
        choices={zones}
        value={value.zoneId ?? undefined}
        onChange={(zoneId) => onChange({ ...value, zoneId: zoneId ?? null })}
      />
    </>
  )
}
