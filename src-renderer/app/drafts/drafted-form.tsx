import type { ComponentProps } from 'react'
import { DraftLine } from '#app/drafts/draft-line.tsx'
import { ShownText } from '#app/drafts/shown-text.tsx'
import { Form } from '#ui/form/form.tsx'

interface DraftedFormProps extends ComponentProps<typeof Form> {
  readonly draft: ComponentProps<typeof DraftLine>['draft']
}

/** A form that is never typed twice: above its fields it says when the text in them came back. */
export function DraftedForm({ draft, children, ...form }: DraftedFormProps) {
  return (
    <Form {...form}>
      <DraftLine draft={draft} />
      {children}
      {/* Once more where a draft has come back: its text stands in the fields then. */}
      <ShownText key={draft.restoredFrom} />
    </Form>
  )
}
