import type { AuditLine } from '#contract/audit.contract.ts'
import { contract, type MessageName } from '#contract/index.ts'

/** What acts are about: the first word of every message that leaves a line in the log. */
export const subjects = [
  'audit',
  'cases',
  'centre',
  'consent',
  'desk',
  'directory',
  'documents',
  'due',
  'households',
  'needs',
  'notes',
  'people',
  'plans',
  'providers',
  'referrals',
  'returns',
  'search',
  'services',
  'staff',
  'store',
  'upkeep',
  'visits',
] as const
export type AuditSubject = (typeof subjects)[number]

export const families = [
  'viewed',
  'left',
  'entered',
  'recovered',
  'lost',
  'replaced',
  'clock',
  'olderKeys',
  'adopted',
  'rekeyed',
  'notRekeyed',
  'added',
  'changed',
  'undone',
  'done',
] as const
export type AuditFamily = (typeof families)[number]

export function subjectOf({ action }: Pick<AuditLine, 'action'>): AuditSubject | 'other' {
  return subjects.find((subject) => action.startsWith(`${subject}.`)) ?? 'other'
}

const verbsOf: readonly (readonly [AuditFamily, RegExp])[] = [
  ['entered', /^signIn/],
  ['recovered', /^recovered/],
  ['lost', /^historyCut/],
  ['replaced', /^keyringReplaced/],
  ['clock', /^clockSetBack/],
  ['olderKeys', /^keyringOlder/],
  ['adopted', /^keyringAdopted/],
  ['rekeyed', /^rekeyed/],
  ['notRekeyed', /^rekeyUndone/],
  ['undone', /^(undo|remove|withdraw|cancel|delete|discard|takeBack|retire|revoke|leave)/],
  ['added', /^(add|register|create|start|issue|propose|record|ask|give|draft|new|write)/],
  ['changed', /^(save|correct|change|set|edit|update|move|reset|end|close|mark|sign|freeze)/],
]

/** The kind of act, read off the message: what kind it is, then its verb. */
export function familyOf({ action }: Pick<AuditLine, 'action'>): AuditFamily {
  const kind = isMessage(action) ? contract[action].kind : undefined
  if (kind === 'query') return 'viewed'
  if (kind === 'errand') return 'left'
  const verb = action.split('.')[1] ?? ''
  return verbsOf.find(([, verbs]) => verbs.test(verb))?.[0] ?? 'done'
}

function isMessage(name: string): name is MessageName {
  return Object.hasOwn(contract, name)
}
