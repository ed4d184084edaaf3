import { useTranslation } from 'react-i18next'
import { mostInDetails } from '#contract/people.contract.ts'
import type { HomePlaceEntry } from '#features/people/household/home-shape.ts'
import { ZoneField } from '#features/people/streets/zone-field.tsx'
import { TextField } from '#ui/field/text-field.tsx'
import type { FieldIssue } from '#ui/form/use-issue-words.ts'

interface HomeFieldsProps {
  readonly value: HomePlaceEntry
  readonly onChange: (place: HomePlaceEntry) => void
  readonly label: string
  readonly error: FieldIssue
}

/** Where a home is, and what it is near. */
export function HomeFields({ value, onChange, label, error }: HomeFieldsProps) {
  const { t } = useTranslation('people')
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
      <TextField
        label={t('field.landmark')}
        hint={t('hint.landmark')}
        dir="auto"
        name="landmark"
        maxLength={mostInDetails.landmark}
        value={value.landmark ?? ''}
        onChange={(event) => onChange({ ...value, landmark: event.target.value })}
      />
      <ZoneField
        address={value.address}
        value={value.zoneId}
        onChange={(zoneId) => onChange({ ...value, zoneId })}
      />
    </>
  )
}
