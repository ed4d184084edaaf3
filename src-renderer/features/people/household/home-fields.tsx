import { useTranslation } from 'react-i18next'
import { ZoneField } from '#features/people/streets/zone-field.tsx'
import { TextField } from '#ui/field/text-field.tsx'
import type { FieldIssue } from '#ui/form/use-issue-words.ts'

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
  return (
    <>
      <TextField
        label={label}
        hint={t('hint.address')}
        error={error}
        dir="auto"
        name="address"
        value={value.address}
        onChange={(event) => onChange({ ...value, address: event.target.value })}
      />
      <ZoneField
        address={value.address}
        value={value.zoneId}
        onChange={(zoneId) => onChange({ ...value, zoneId })}
      />
    </>
  )
}
