import { z } from 'zod'
import { query } from './define-message.ts'
import { Done } from './ids.ts'

/** What the program is busy with for the store's sake: which piece of it, and how many pieces it has. */
export const WorkProgress = z.object({
  stage: z.enum(['copy', 'pages', 'contents']),
  step: z.int().positive(),
  steps: z.int().positive(),
})
export type WorkProgress = z.infer<typeof WorkProgress>

export const upkeepContract = {
  'upkeep.progress': query({
    permission: 'backup.make',
    input: z.object({}),
    output: WorkProgress.nullable(),
  }),
  /** Breaks off what is at work; whoever waits for it is told so. Writes nothing. */
  'upkeep.cancel': query({ permission: 'backup.make', input: z.object({}), output: Done }),
}
