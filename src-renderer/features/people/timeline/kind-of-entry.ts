import type { ParseKeys } from 'i18next'
import type { TimelineEntry } from '#contract/timeline.contract.ts'

/** What the timeline is narrowed by, in the order of the chips, and the key of its words. */
export const entryKinds = {
  visits: 'timeline.visits',
  needs: 'tab.needs',
  help: 'tab.help',
  letters: 'tab.letters',
  plan: 'tab.plan',
  consent: 'tab.consent',
  notes: 'tab.notes',
} as const satisfies Readonly<Record<string, ParseKeys<'people'>>>
export type EntryKind = keyof typeof entryKinds

export function isEntryKind(name: string): name is EntryKind {
  return Object.hasOwn(entryKinds, name)
}

const kinds: Readonly<Record<TimelineEntry['kind'], EntryKind | undefined>> = {
  opened: undefined,
  visit: 'visits',
  need: 'needs',
  'need-ended': 'needs',
  help: 'help',
  referral: 'letters',
  plan: 'plan',
  consent: 'consent',
  note: 'notes',
}

/** The chip an entry belongs to; that the file was opened belongs to none. */
export function kindOf({ kind }: Pick<TimelineEntry, 'kind'>): EntryKind | undefined {
  return kinds[kind]
}
