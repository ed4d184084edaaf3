import { useEffect } from 'react'
import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form'
import { DeskFailure } from '#app/desk.ts'

type Words = (error: Error | null | undefined) => string | undefined

/**
 * Says a refusal at the field it is about, and goes there.
 *
 * `fields` gives, for a path in what was sent, the path in the form: `{ on: 'agreedOn' }`.
 */
export function useFieldFailures<Entry extends FieldValues, Sent>(
  form: UseFormReturn<Entry, unknown, Sent>,
  error: Error | null,
  words: Words,
  fields: Readonly<Record<string, FieldPath<Entry>>>,
): void {
  useEffect(() => {
    if (!(error instanceof DeskFailure)) return
    for (const sent of Object.keys(error.failure.fields ?? {})) {
      const field = fields[sent]
      if (field) form.setError(field, { message: words(error) ?? '' }, { shouldFocus: true })
    }
    // oxlint-disable-next-line react/exhaustive-deps -- once for every refusal
  }, [error])
}
