import { type Consent, SharedGroup } from '#contract/consent.contract.ts'

/** On what ground each group of facts may be told; a group that may not be told is missing. */
export type Grounds = ReadonlyMap<SharedGroup, Consent>

/**
 * The person's newest word on each group; where it is not a yes, what the law allows without one.
 *
 * `decisions` to pass on to one recipient, newest first, each with `valid` as of `day`. A consent speaks of every
 * group: what it leaves out may no longer be told, and once it has run out, neither may what an older one allowed.
 */
export function groundsOn(day: string, decisions: readonly Consent[]): Grounds {
  const said = decisions.filter((one) => one.decision !== 'override' && !isTakenBack(one, day))
  const allowed = decisions.filter(({ decision, valid }) => decision === 'override' && valid)
  const entries = SharedGroup.options.flatMap((group) => {
    const word = said.find((one) => speaksOf(one, group))
    const isYes = word?.valid === true && word.scope.includes(group)
    const ground = isYes ? word : allowed.find(({ scope }) => scope.includes(group))
    return ground ? [[group, ground] as const] : []
  })
  return new Map(entries)
}

/** Whether a later word to the same recipient has taken the place of this consent altogether. */
export function isReplaced(consent: Consent, decisions: readonly Consent[], day: string): boolean {
  if (consent.decision !== 'given') return false
  const later = decisions
    .slice(0, decisions.indexOf(consent))
    .filter(({ decision, purpose }) => decision !== 'override' && purpose === consent.purpose)
    .filter(({ recipientId }) => recipientId === null || recipientId === consent.recipientId)
    .filter((one) => !isTakenBack(one, day))
  const groups = consent.scope.length > 0 ? consent.scope : SharedGroup.options
  return groups.every((group) => later.some((one) => speaksOf(one, group)))
}

/** A refusal without a scope is a refusal of everything. */
function speaksOf({ decision, scope }: Consent, group: SharedGroup): boolean {
  return decision === 'given' || scope.length === 0 || scope.includes(group)
}

function isTakenBack({ withdrawnOn }: Consent, day: string): boolean {
  return withdrawnOn !== null && withdrawnOn <= day
}
