import { z } from 'zod'
import { draft, query } from './define-message.ts'
import { Done, Instant } from './ids.ts'

const DraftKey = z.object({
  form: z.string().max(60),
  /** The id of what the form is about, or empty. */
  subject: z.string().max(60).default(''),
})

/** Bytes of JSON; ten times the longest note. More is no half-filled form. */
export const longestDraft = 64 * 1024

/** Levels of lists and fields; no form has more than a few, and thousands run the parser out of its stack. */
const deepestDraft = 32

function isFlatEnough(value: unknown, levels = deepestDraft): boolean {
  if (typeof value !== 'object' || value === null) return true
  return levels > 0 && Object.values(value).every((part) => isFlatEnough(part, levels - 1))
}

const Typed = z.json()
const Shallow = z.custom<z.input<typeof Typed>>((value) => isFlatEnough(value))

export const Draft = DraftKey.extend({ value: z.unknown(), savedAt: Instant })
export type Draft = z.infer<typeof Draft>

export const draftsContract = {
  'drafts.save': draft({
    permission: 'drafts.own',
    input: DraftKey.extend({ value: Shallow.pipe(Typed) }),
    output: z.object({ savedAt: Instant }),
    failures: ['draft-too-long'],
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
