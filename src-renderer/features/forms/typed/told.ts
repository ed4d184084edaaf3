import type { FormId } from '#contract/forms.ts'
import type { TypedForm } from '#contract/typed-forms.ts'

/** What stands in the fields of a form; null while it cannot be read. */
export interface Told {
  readonly typed: TypedForm | null
  /** Empties the fields and forgets their draft. */
  readonly clear: () => void
}

const toldForms = ['attendance', 'complaint-receipt', 'closing-letter'] as const
export type ToldForm = (typeof toldForms)[number]

/** Forms that say something of which the desk keeps no record: it is typed beside the sheet. */
export function isTold(form: FormId): form is ToldForm {
  return toldForms.some((one) => one === form)
}
