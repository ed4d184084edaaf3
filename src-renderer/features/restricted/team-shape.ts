import { z } from 'zod'
import { RestrictedReason } from '#contract/restricted.contract.ts'
import type { Colleague } from '#contract/staff.contract.ts'

export const Why = z.object({ reason: RestrictedReason })

export const TeamShape = Why.extend({ staffIds: z.array(z.string()).min(1) })
export type TeamValues = z.infer<typeof TeamShape>

/** Whoever receives people may be on the team of a restricted file. */
export function mayBeOnTeam({ role, left }: Colleague): boolean {
  return !left && (role === 'caseworker' || role === 'receptionist')
}
