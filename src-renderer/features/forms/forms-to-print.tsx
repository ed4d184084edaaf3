import { FormChoice } from '#features/forms/form-choice.tsx'
import { FormSheet } from '#features/forms/form-sheet.tsx'
import { useChosenForms } from '#features/forms/use-chosen-forms.ts'
import { IssuedWithoutFile } from '#features/forms/without-file/issued-without-file.tsx'
import { Columns, Stack } from '#ui/page.tsx'

/** Empty forms for the day without power, and to take along: which, how many, and as they will print; and what was issued of them. */
export function FormsToPrint() {
  const chosen = useChosenForms()
  return (
    <Columns kind="intake">
      <FormChoice chosen={chosen} />
      <Stack>
        <FormSheet chosen={chosen} />
        <IssuedWithoutFile onPutRight={chosen.putRight} />
      </Stack>
    </Columns>
  )
}
