import { z } from 'zod'
import { errand, query } from './define-message.ts'
import { FormId, PaperSize } from './forms.ts'
import { Language } from './language.ts'

/** Which form, in which language, on which paper; large print for who reads ordinary print with difficulty. */
export const FormLook = z.object({
  form: FormId,
  language: Language,
  size: PaperSize,
  isLarge: z.boolean(),
})
export type FormLook = z.infer<typeof FormLook>

/** More than that is not a stock for a power cut but a slip of the finger. */
export const mostCopies = 99

const setting = ['no-such-character', 'picture-unusable'] as const

export const formsContract = {
  /** An empty form as it will print; its bytes are at `files/previews/<token>`. */
  'forms.preview': query({
    permission: 'forms.print',
    input: FormLook,
    output: z.object({ token: z.string(), pages: z.int() }),
    failures: setting,
  }),
  /** An empty form, to the printer or into a file. */
  'forms.handOver': errand({
    permission: 'forms.print',
    input: FormLook.extend({
      copies: z.int().min(1).max(mostCopies),
      way: z.enum(['print', 'save']),
    }),
    output: z.object({ outcome: z.enum(['printed', 'saved', 'cancelled', 'no-printer']) }),
    failures: setting,
  }),
}
