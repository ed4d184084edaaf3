import { AuditSubject, type AuditFamily } from '#contract/audit.contract.ts'
import { contract, type MessageName } from '#contract/index.ts'

export function subjectOf(action: string): AuditSubject {
  const known = AuditSubject.safeParse(action.split('.')[0])
  return known.success ? known.data : 'other'
}

const verbsOf: readonly (readonly [AuditFamily, RegExp])[] = [
  ['entered', /^signIn/],
  ['recovered', /^recovered/],
  ['lost', /^historyCut/],
  ['fileChanged', /^fileChanged/],
  ['replaced', /^keyringReplaced/],
  ['restored', /^restored/],
  ['clock', /^clockSetBack/],
  ['olderKeys', /^keyringOlder/],
  ['adopted', /^keyringAdopted/],
  ['rekeyed', /^rekeyed/],
  ['notRekeyed', /^rekeyUndone/],
  ['codeRenewed', /^renewCode/],
  ['renewing', /^renewKeys/],
  ['withdrawn', /^(withdraw|cancel)/],
  ['removed', /^(remove|delete|discard|retire|revoke)/],
  ['signed', /^sign/],
  ['undone', /^(undo|takeBack|leave(?!Home))/],
  ['added', /^(add|register|create|start|issue|propose|record|ask|give|draft|new|write)/],
  [
    'changed',
    /^(save|correct|change|set|edit|update|move|reset|end|close|mark|freeze|merge|unmerge|join|leaveHome)/,
  ],
]

/** What an errand does beside what most do: to save something, or to print it. */
const errandsOf: typeof verbsOf = [
  ['checked', /^(check|drill)/],
  ['wiped', /^wipe/],
]

/** The kind of act, read off the message: what kind it is, then its verb. */
export function familyOf(action: string): AuditFamily {
  const kind = isMessage(action) ? contract[action].kind : undefined
  if (kind === 'query') return 'viewed'
  const verb = action.split('.')[1] ?? ''
  const [families, other] =
    kind === 'errand' ? [errandsOf, 'left' as const] : [verbsOf, 'done' as const]
  return families.find(([, verbs]) => verbs.test(verb))?.[0] ?? other
}

function isMessage(name: string): name is MessageName {
  return Object.hasOwn(contract, name)
}
