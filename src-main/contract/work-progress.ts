import { z } from 'zod'

/** What the program is busy with for the store's sake: which piece of it, and how many pieces it has. */
export const WorkProgress = z.object({
  stage: z.enum(['copy', 'pages', 'contents', 'place', 'chain', 'restore', 'wipe']),
  step: z.int().positive(),
  steps: z.int().positive(),
})
export type WorkProgress = z.infer<typeof WorkProgress>
