import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonDetails } from '#contract/people.contract.ts'
import { askedFields, putRight } from '#contract/put-right.ts'
import { DetailsShape } from '#features/people/details/details-shape.ts'
import type { DetailsFieldsProps } from '#features/people/details/identity-fields.tsx'
import { TextField } from '#ui/field/text-field.tsx'
import { WholeRow } from '#ui/form/form.tsx'
import { useWritten } from '#ui/form/use-written.ts'

interface CorrectionFieldProps extends DetailsFieldsProps {
  readonly before: PersonDetails
}

/** Asked once a name, sex or birth reads otherwise than it was recorded, and from then on: a field that comes and goes disturbs. */
export function CorrectionField({ form, before }: CorrectionFieldProps) {
  const { t } = useTranslation('people')
  const written = useWritten(form, DetailsShape)
  const [isAsked, setAsked] = useState(false)
  if (!isAsked && written && putRight(before, written, askedFields).length > 0) setAsked(true)
  if (!isAsked) return undefined
  return (
    <WholeRow>
      <TextField
        label={t('field.correctedWhy')}
        hint={t('hint.correctedWhy')}
        error={form.formState.errors.correctedWhy}
        dir="auto"
        {...form.register('correctedWhy')}
      />
    </WholeRow>
  )
}
