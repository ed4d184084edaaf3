import { z } from 'zod'
import { query } from './define-message.ts'
import { Instant } from './ids.ts'

/** What everybody at the desk should know of the computer under it. */
export const Condition = z.object({
  /** Room on the store's disk: plenty, under 500 MB, as little and no reserve, or none. */
  room: z.enum(['enough', 'low', 'reserve', 'full']),
  freeMegabytes: z.int().min(0),
  /** The clock was set back today, at this instant by its new time. */
  clockSetBackAt: Instant.nullable(),
})
export type Condition = z.infer<typeof Condition>

export const conditionContract = {
  'condition.now': query({ permission: 'drafts.own', input: z.object({}), output: Condition }),
}
