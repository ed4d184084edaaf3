import type { TimelineEntry } from '#contract/timeline.contract.ts'
import type { Tone } from '#ui/chip.tsx'

/** The colour of its mark; the words beside it say the same. */
export function toneOf(entry: TimelineEntry): Tone {
  switch (entry.kind) {
    case 'opened':
    case 'note':
      return 'plain'
    case 'visit':
      return entry.urgency === 2 ? 'crisis' : 'teal'
    case 'need':
      return 'attention'
    case 'need-ended':
      return entry.ending === 'met' ? 'good' : 'attention'
    case 'help':
    case 'plan':
      return 'teal'
    case 'consent':
      return entry.decision === 'given' ? 'good' : 'attention'
    case 'referral':
      return referralTones[entry.act] ?? 'teal'
    default:
      return entry satisfies never
  }
}

type Act = Extract<TimelineEntry, { kind: 'referral' }>['act']

const referralTones: Readonly<Partial<Record<Act, Tone>>> = {
  accept: 'good',
  serve: 'good',
  reject: 'attention',
  'send-on': 'attention',
  'not-serve': 'attention',
  'give-up': 'attention',
}
