import type { TimelineEntry } from '#contract/timeline.contract.ts'

/** What the timeline is narrowed by, in the order of the chips. */
export const entryKinds = ['visit', 'needs', 'help', 'letters', 'plan', 'consent', 'notes'] as const
export type EntryKind = (typeof entryKinds)[number]

const kinds: Readonly<Record<TimelineEntry['kind'], EntryKind | undefined>> = {
  opened: undefined,
  visit: 'visit',
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
