import type { UseFormReturn } from 'react-hook-form'
import { z } from 'zod'
import { NewMember } from '#contract/people-homes.contract.ts'
import { optionalDate } from '#ui/date/date-entry.ts'

/** A family as it is typed, and as it is sent. */
export const Family = z.object({
  members: z
    .array(NewMember.extend({ birth: optionalDate.transform((date) => date ?? null) }))
    .min(1)
    .max(12),
})
export type FamilyForm = UseFormReturn<z.input<typeof Family>, unknown, z.output<typeof Family>>
