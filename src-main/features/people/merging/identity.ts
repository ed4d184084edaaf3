import {
  type ChangedSince,
  type EitherOrBoth,
  Fact,
  type MergeChoices,
  type Side,
} from '#contract/merging.contract.ts'
import { mostInDetails } from '#contract/people.contract.ts'

/**
 * What a file says of who somebody is, fact by fact, each under a key: `sex`, or one of several, as
 * `names:official:Žofia Kováčová`. Two files can so be laid together, and a change since then told from what was.
 */
export type Identity = ReadonlyMap<string, Fact>

/** What a person has one of: one of the two words holds. */
export const chosen = [
  'sex',
  'birth',
  'language',
  'source',
  'home',
  'household',
  'alert',
  'guardian',
] as const satisfies readonly (keyof MergeChoices)[]

export function keyOf({ of, value }: Fact): string {
  if (of === 'names') return `${of}:${value.kind}:${value.text}`
  if (of === 'targets') return `${of}:${value.target}:${value.since}`
  if (of === 'team') return `${of}:${value.staffId}:${value.since}`
  if (of === 'residences') {
    return `${of}:${value.householdId}:${value.since ?? ''}:${value.usual ? 'usual' : 'beside'}`
  }
  if (of !== 'contacts') return of
  // One phone, however it is written.
  return `${of}:${value.kind}:${value.kind === 'phone' && value.tail ? value.tail : value.value}`
}

export function identityOf(facts: readonly Fact[]): Identity {
  return new Map(facts.map((fact) => [keyOf(fact), fact]))
}

/** The two as one; undefined where that is more than one file holds. */
export function together(
  kept: Identity,
  other: Identity,
  choices: MergeChoices,
): Identity | undefined {
  const facts = new Map(kept)
  for (const [key, fact] of other) {
    const own = kept.get(key)
    if (own) facts.set(key, carefulOf(own, fact))
    else if (!isOnTeamAlready(kept, fact) && !livesThereAlready(kept, fact))
      facts.set(key, asOneOfMore(kept, fact))
  }
  for (const key of chosen) {
    const fact = chosenOf([kept.get(key), other.get(key)], choices[key])
    if (!fact) return undefined
    facts.set(key, fact)
  }
  // A home besides the usual one is none where it is that one now.
  const home = facts.get('household')
  for (const [key, fact] of facts) if (isBeside(fact, home)) facts.delete(key)
  const names = [...facts.values()].filter(({ of }) => of === 'names')
  const contacts = [...facts.values()].filter(({ of }) => of === 'contacts')
  const targets = [...facts.values()].filter(({ of }) => of === 'targets')
  const fits =
    names.length <= mostInDetails.names &&
    contacts.length <= mostInDetails.contacts &&
    targets.length <= mostInDetails.targets
  return fits ? facts : undefined
}

type Pair = readonly [Fact | undefined, Fact | undefined]

function chosenOf([kept, other]: Pair, choice: EitherOrBoth): Fact | undefined {
  if (choice !== 'both') return choice === 'kept' ? kept : other
  if (!isLine(kept) || !isLine(other)) return undefined
  const lines = [...new Set([kept.value, other.value])].filter((line) => line !== '')
  const value = lines.join(' · ')
  return value.length <= mostInDetails[kept.of] ? { of: kept.of, value } : undefined
}

function isLine(fact: Fact | undefined): fact is Fact & { of: 'alert' | 'guardian' } {
  return fact?.of === 'alert' || fact?.of === 'guardian'
}

/** Of two readings of one thing: whom it may harm to be called is not called, who belongs to a group or a team still does. */
function carefulOf(own: Fact, theirs: Fact): Fact {
  if (own.of === 'contacts' && theirs.of === 'contacts') return theirs.value.safe ? own : theirs
  if (own.of === 'targets' && theirs.of === 'targets') return laterEnd(own, theirs)
  if (own.of === 'team' && theirs.of === 'team') return laterEnd(own, theirs)
  if (own.of === 'residences' && theirs.of === 'residences') return laterEnd(own, theirs)
  return own
}

function laterEnd<Spell extends Readonly<{ value: Readonly<{ until: string | null }> }>>(
  one: Spell,
  other: Spell,
): Spell {
  if (one.value.until === null) return one
  return other.value.until === null || other.value.until > one.value.until ? other : one
}

function isOnTeamAlready(kept: Identity, { of, value }: Fact): boolean {
  if (of !== 'team' || value.until !== null) return false
  return [...kept.values()].some(
    (own) => own.of === 'team' && own.value.staffId === value.staffId && own.value.until === null,
  )
}

function livesThereAlready(kept: Identity, { of, value }: Fact): boolean {
  if (of !== 'residences' || value.until !== null) return false
  return [...kept.values()].some(
    (own) =>
      own.of === 'residences' &&
      own.value.until === null &&
      own.value.householdId === value.householdId,
  )
}

function isBeside({ of, value }: Fact, home: Fact | undefined): boolean {
  return (
    of === 'residences' &&
    value.until === null &&
    home?.of === 'household' &&
    home.value?.id === value.householdId
  )
}

/** A person has one official name; how the other file spelt it is known beside it. */
function asOneOfMore(kept: Identity, fact: Fact): Fact {
  const hasOfficial = [...kept.values()].some(isOfficial)
  if (!isOfficial(fact) || !hasOfficial) return fact
  return { of: 'names', value: { ...fact.value, kind: 'known-as' } }
}

function isOfficial(fact: Fact): fact is Fact & { of: 'names' } {
  return fact.of === 'names' && fact.value.kind === 'official'
}

/** What the file says otherwise than it did. */
export function changesSince(before: Identity, now: Identity): ChangedSince[] {
  const keys = [...new Set([...before.keys(), ...now.keys()])]
  return keys.flatMap((key) => {
    const change = { key, before: before.get(key) ?? null, now: now.get(key) ?? null }
    return JSON.stringify(change.before) === JSON.stringify(change.now) ? [] : [change]
  })
}

/** What one side says, with those changes that belong to it. */
export function withChanges(
  side: Side,
  identity: Identity,
  changes: readonly (ChangedSince & Readonly<{ belongs: EitherOrBoth }>)[],
): Identity {
  const facts = new Map(identity)
  for (const { key, now, belongs } of changes) {
    if (belongs !== side && belongs !== 'both') continue
    if (now) facts.set(key, now)
    else facts.delete(key)
  }
  return facts
}

export function written(identity: Identity): string {
  return JSON.stringify([...identity.values()])
}

export function readWritten(json: string): Identity {
  return identityOf(Fact.array().parse(JSON.parse(json)))
}
