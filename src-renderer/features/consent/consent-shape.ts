import { z } from 'zod'
import {
  ConsentManner,
  ConsentPurpose,
  type NewConsent,
  OverrideGround,
  SharedGroup,
} from '#contract/consent.contract.ts'
import { optionalDay, requiredDay } from '#ui/date/date-entry.ts'

/** A decision as it is typed; what does not belong to it is left out when it is sent. */
export const ConsentShape = z
  .object({
    decision: z.enum(['given', 'refused', 'override']),
    purpose: ConsentPurpose,
    reach: z.enum(['one', 'all']),
    recipientId: z.string().nullable(),
    scope: z.array(SharedGroup),
    manner: ConsentManner,
    ground: OverrideGround,
    reason: z.string().trim().max(300),
    decidedOn: requiredDay,
    validUntil: optionalDay.transform((day) => day ?? null),
  })
  .refine(({ decision, reason }) => decision !== 'override' || reason !== '', {
    path: ['reason'],
    message: 'required',
  })
  .refine(
    ({ decision, purpose, scope }) =>
      decision === 'refused' || purpose !== 'referral' || scope.length > 0,
    { path: ['scope'], message: 'choose' },
  )
  // A name that was typed and not found must never become a consent for everybody.
  .refine(({ reach, recipientId }) => reach === 'all' || recipientId !== null, {
    path: ['recipientId'],
    message: 'choose',
  })
export type ConsentEntry = z.input<typeof ConsentShape>

/** A refusal is of everything unless something is named. */
export function usualScope(decision: ConsentEntry['decision']): SharedGroup[] {
  return decision === 'refused' ? [] : ['identity', 'contact']
}

export function newConsentOf(
  personId: string,
  { decision, manner, ground, reason, reach, ...rest }: z.output<typeof ConsentShape>,
): NewConsent {
  const scope = rest.purpose === 'referral' ? rest.scope : []
  const recipientId = reach === 'all' ? null : rest.recipientId
  const base = { ...rest, personId, recipientId, scope }
  switch (decision) {
    case 'given':
      return { ...base, decision, manner }
    case 'refused':
      return { ...base, decision, validUntil: null }
    case 'override':
      return { ...base, decision, ground, reason }
    default:
      return decision satisfies never
  }
}
