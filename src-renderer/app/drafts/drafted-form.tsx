import type { ComponentProps } from 'react'
import { DraftLine } from '#app/drafts/draft-line.tsx'
import type { Draft } from '#app/drafts/use-draft.ts'
import { Form } from '#ui/form/form.tsx'

interface DraftedFormProps extends ComponentProps<typeof Form> {
  readonly draft: Draft
}

/** A form that is never typed twice: above its fields it says when the text in them came back. */
export function DraftedForm({ draft, children, ...form }: DraftedFormProps) {
  return (
    <Form {...form}>
      <DraftLine draft={draft} />
      {children}
    </Form>
  )
}
