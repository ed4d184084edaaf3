import { FormChoice } from '#features/forms/form-choice.tsx'
import { FormSheet } from '#features/forms/form-sheet.tsx'
import { useChosenForms } from '#features/forms/use-chosen-forms.ts'
import { Columns } from '#ui/page.tsx'

/** Empty forms for the day without power, and to take along: which, how many, and as they will print. */
export function FormsToPrint() {
  const chosen = useChosenForms()
  return (
    <Columns kind="intake">
      <FormChoice chosen={chosen} />
      <FormSheet chosen={chosen} />
    </Columns>
  )
}
