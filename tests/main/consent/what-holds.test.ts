import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#contract/calendar/iso-day.ts'
import { type Consent, SharedGroup } from '#contract/consent.contract.ts'
import { groundsOn } from '#main/features/consent/what-holds.ts'

const today = '2026-11-24'
const day = fc.integer({ min: -8, max: 8 }).map((days) => addDays(today, days))

const said = fc.record({
  decision: fc.constantFrom('given', 'refused', 'override'),
  scope: fc.uniqueArray(fc.constantFrom(...SharedGroup.options), { maxLength: 5 }),
  validUntil: fc.option(day),
  withdrawnOn: fc.option(day),
})
type Said = typeof said extends fc.Arbitrary<infer One> ? One : never

test('any history of decisions is read as a plain loop reads it', () => {
  fc.assert(
    fc.property(fc.array(said, { maxLength: 8 }), (oldestFirst) => {
      const decisions = oldestFirst.map(decisionOf)
      const grounds = groundsOn(today, decisions.toReversed())
      const read = Object.fromEntries([...grounds].map(([group, { id }]) => [group, id]))
      expect(read).toEqual(readPlainly(decisions))
    }),
    { numRuns: 2000 },
  )
})

/** Oldest first, each decision overwriting what was said before it. */
function readPlainly(decisions: readonly Consent[]): Record<string, string> {
  const told: Record<string, string> = {}
  for (const group of SharedGroup.options) {
    let agreed: string | undefined
    let byLaw: string | undefined
    for (const { id, decision, scope, validUntil, withdrawnOn } of decisions) {
      if (withdrawnOn !== null && withdrawnOn <= today) continue
      const runs = validUntil === null || validUntil >= today
      const named = scope.includes(group)
      if (decision === 'given') agreed = named && runs ? id : undefined
      if (decision === 'refused' && (named || scope.length === 0)) agreed = undefined
      if (decision === 'override' && named && runs) byLaw = id
    }
    const ground = agreed ?? byLaw
    if (ground !== undefined) told[group] = ground
  }
  return told
}

function decisionOf({ decision, scope, validUntil, withdrawnOn }: Said, index: number): Consent {
  const runs = validUntil === null || validUntil >= today
  const isWithdrawn = withdrawnOn !== null && withdrawnOn <= today
  return {
    id: String(index),
    personId: '',
    purpose: 'referral',
    recipientId: null,
    scope,
    decision,
    manner: null,
    ground: null,
    reason: '',
    decidedOn: addDays(today, -20 + index),
    validUntil,
    withdrawnOn,
    valid: decision !== 'refused' && runs && !isWithdrawn,
    recordedAt: '',
    recordedBy: '',
    version: 1,
  }
}
