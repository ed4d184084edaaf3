import type { FormId } from '#contract/forms.ts'
import { TypedForm } from '#contract/typed-forms.ts'

/** What stands in the fields of a form; null while it cannot be read. */
export interface Told {
  readonly typed: TypedForm | null
  /** The same of this very moment: a key that was just pressed is drawn a little later, and goes onto the paper all the same. */
  readonly read: () => TypedForm | null
  /** Empties the fields and forgets their draft. */
  readonly clear: () => void
}

export type ToldForm = TypedForm['form']

/** Forms that say something of which the desk keeps no record: it is typed beside the sheet. */
export function isTold(form: FormId): form is ToldForm {
  return TypedForm.options.some(({ shape }) => shape.form.value === form)
}
