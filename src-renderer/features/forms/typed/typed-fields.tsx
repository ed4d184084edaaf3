import type { TypedForm } from '#contract/typed-forms.ts'
import { AftercareField } from '#features/forms/typed/aftercare-field.tsx'
import { AttendanceFields } from '#features/forms/typed/attendance-fields.tsx'
import { ComplaintFields } from '#features/forms/typed/complaint-fields.tsx'
import type { Told, ToldForm } from '#features/forms/typed/told.ts'

interface TypedFieldsProps {
  readonly form: ToldForm
  /** The record it is about, or empty. */
  readonly subject: string
  /** It is about somebody who has a file. */
  readonly hasFile?: boolean
  /** What is known of it. */
  readonly typed?: TypedForm | undefined
  readonly onTold: (told: Told) => void
}

/** What a form says of which the desk keeps no record. */
export function TypedFields({ form, ...fields }: TypedFieldsProps) {
  switch (form) {
    case 'attendance':
      return <AttendanceFields {...fields} />
    case 'complaint-receipt':
      return <ComplaintFields {...fields} />
    case 'closing-letter':
      return <AftercareField {...fields} />
    default:
      return form satisfies never
  }
}
