import type { Role } from '#contract/permissions.ts'

type Seen = 'always' | 'own' | 'never'

type Secret = Readonly<
  Record<Role, Seen> & {
    /** Families of messages in which the word means something else that everybody may see. */
    elsewhere?: readonly string[]
  }
>

const overseen = {
  receptionist: 'never',
  caseworker: 'own',
  manager: 'always',
  'data-officer': 'always',
} as const

/**
 * What is written in every case, and who may ever meet it, in whatever comes back to them: replies, refusals, files,
 * papers. `own` is a colleague of the case's team.
 */
export const secrets = {
  note: { receptionist: 'never', caseworker: 'own', manager: 'never', 'data-officer': 'never' },
  draft: { receptionist: 'never', caseworker: 'own', manager: 'never', 'data-officer': 'never' },
  remark: {
    receptionist: 'always',
    caseworker: 'always',
    manager: 'always',
    'data-officer': 'never',
  },
  alert: {
    receptionist: 'always',
    caseworker: 'always',
    manager: 'always',
    'data-officer': 'always',
  },
  address: {
    receptionist: 'always',
    caseworker: 'always',
    manager: 'always',
    'data-officer': 'always',
  },
  /** Of a home besides the usual one. */
  otherHome: {
    receptionist: 'always',
    caseworker: 'always',
    manager: 'always',
    'data-officer': 'always',
  },
  consentReason: {
    receptionist: 'always',
    caseworker: 'always',
    manager: 'always',
    'data-officer': 'always',
  },
  /** Of a plain need brought to the desk. */
  needDetail: {
    receptionist: 'always',
    caseworker: 'own',
    manager: 'never',
    'data-officer': 'always',
  },
  /** Of a need that only the case knows. */
  ownNeedDetail: {
    receptionist: 'never',
    caseworker: 'own',
    manager: 'never',
    'data-officer': 'always',
  },
  /** What a sensitive need is about, and in which words. */
  sensitiveTopic: {
    receptionist: 'never',
    caseworker: 'own',
    manager: 'never',
    'data-officer': 'always',
  },
  sensitiveDetail: {
    receptionist: 'never',
    caseworker: 'own',
    manager: 'never',
    'data-officer': 'always',
  },
  planWords: {
    receptionist: 'never',
    caseworker: 'own',
    manager: 'never',
    'data-officer': 'always',
  },
  planGoal: {
    receptionist: 'never',
    caseworker: 'own',
    manager: 'never',
    'data-officer': 'always',
  },
  planStep: {
    receptionist: 'never',
    caseworker: 'own',
    manager: 'never',
    'data-officer': 'always',
  },
  letterAsk: {
    receptionist: 'never',
    caseworker: 'own',
    manager: 'never',
    'data-officer': 'always',
  },
  letterWords: {
    receptionist: 'never',
    caseworker: 'own',
    manager: 'never',
    'data-officer': 'always',
  },
  letterSummary: {
    receptionist: 'never',
    caseworker: 'own',
    manager: 'never',
    'data-officer': 'always',
  },
  letterReason: {
    receptionist: 'never',
    caseworker: 'own',
    manager: 'never',
    'data-officer': 'always',
  },
  /** What a name was before it was put right, and why it was. */
  formerName: overseen,
  correctedWhy: overseen,
  /** Why processing rests; that it does is everybody's to see. */
  restrictedWhy: overseen,
  restrictionAsker: overseen,
  /** In whose name somebody asked to be erased. */
  askerName: { ...overseen, caseworker: 'never' },
  /** To whom the letters of the case go; the directory itself is everybody's. */
  provider: {
    receptionist: 'never',
    caseworker: 'own',
    manager: 'never',
    'data-officer': 'always',
    elsewhere: ['directory'],
  },
} as const satisfies Readonly<Record<string, Secret>>

export type SecretName = keyof typeof secrets

export const secretNames = Object.keys(secrets).filter(
  (name): name is SecretName => name in secrets,
)

/** Cases that are alike; who works on the last one is none of those who ask. */
export type CaseName = 'Own' | 'Other' | 'Restricted'

export const sensitiveTopics = {
  Own: 'hiv',
  Other: 'trafficking',
  Restricted: 'substance',
} as const

/** A word nobody else writes, which a sheet of paper does not break and an index does not fold. */
export function wordOf(secret: SecretName, ofCase: CaseName): string {
  return secret === 'sensitiveTopic'
    ? `"topic":"${sensitiveTopics[ofCase]}"`
    : `Zz${secret}${ofCase}`
}

export const restrictedReason = 'ZzrestrictedFileReason'
export const restrictedPhone = '+421 905 700 300'

export function secretOf(name: SecretName): Secret {
  return secrets[name]
}
