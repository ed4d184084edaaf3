import { useWatch, type FieldValues, type UseFormReturn } from 'react-hook-form'
import type { z } from 'zod'

/** What stands in a form as its shape reads it, followed while it is typed; undefined while it cannot be read. */
export function useWritten<Entry extends FieldValues, Written>(
  form: UseFormReturn<Entry, unknown, Written>,
  shape: z.ZodType<Written>,
): Written | undefined {
  useWatch({ control: form.control })
  return shape.safeParse(form.getValues()).data
}
