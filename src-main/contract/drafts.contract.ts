import { z } from 'zod'
import { draft, query } from './define-message.ts'
import { Done, Instant } from './ids.ts'

const DraftKey = z.object({
  form: z.string().max(60),
  /** What the form is about: a person's id, or empty. */
  subject: z.string().max(60).default(''),
})

export const Draft = DraftKey.extend({ value: z.unknown(), savedAt: Instant })
export type Draft = z.infer<typeof Draft>

export const draftsContract = {
  'drafts.save': draft({
    permission: 'drafts.own',
    input: DraftKey.extend({ value: z.json() }),
    output: z.object({ savedAt: Instant }),
  }),
  'drafts.discard': draft({ permission: 'drafts.own', input: DraftKey, output: Done }),
  'drafts.find': query({
    permission: 'drafts.own',
    input: DraftKey,
    output: Draft.nullable(),
  }),
  'drafts.list': query({
    permission: 'drafts.own',
    input: z.object({}),
    output: z.array(DraftKey.extend({ savedAt: Instant })),
  }),
}
