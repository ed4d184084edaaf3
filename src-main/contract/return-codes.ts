import { ProviderKind } from './directory.contract.ts'
import { ClientLanguage } from './language.ts'
import {
  ContactChannel,
  ContactEnding,
  ContactSource,
  NeedCode,
  NeedEnding,
  TargetGroup,
  UnmetReason,
} from './lists.ts'
import { Sex } from './people.contract.ts'
import type { ReturnTableId } from './returns.contract.ts'

/** Ages at which a band begins. */
export const ageStarts = [0, 3, 7, 15, 18, 30, 60] as const

/** `0-2` … `60-`, and `unknown`. */
export const ageBands: readonly string[] = [
  ...ageStarts.map((from, at) => `${from}-${(ageStarts[at + 1] ?? 0) - 1}`.replace('--1', '-')),
  'unknown',
]

export const letterAnswers = [
  'no-answer',
  'accepted',
  'waiting-list',
  'rejected',
  'client-declined',
  'withdrawn',
  'unknown',
] as const

/** Not ended yet, and not recorded. */
export const open = 'open'
export const nowhere = 'none'

type Codes = Readonly<{ rows: readonly string[]; columns: readonly string[] }>

/** What stands beside and above the numbers of each table; `r2-zone` has the centre's zones before its own row. */
export const returnCodes: Readonly<Record<ReturnTableId, Codes>> = {
  'r1-contacts': { rows: ContactChannel.options, columns: [...ContactEnding.options, open] },
  'r1-relevant': { rows: ['relevant', 'not-relevant'], columns: ['contacts'] },
  'r2-sex-age': { rows: ageBands, columns: Sex.options },
  'r2-standing': { rows: ['new', 'continuing', 'returning'], columns: ['people'] },
  'r2-language': { rows: ClientLanguage.options, columns: ['people'] },
  'r2-interpreter': { rows: ['yes', 'no'], columns: ['people'] },
  'r2-target': { rows: [...TargetGroup.options, nowhere], columns: ['people'] },
  'r2-zone': { rows: [nowhere], columns: ['people'] },
  'r2-source': { rows: [...ContactSource.options, nowhere], columns: ['people'] },
  'r3-needs': { rows: NeedCode.options, columns: [...NeedEnding.options, open] },
  'r3-unmet': { rows: [...UnmetReason.options, nowhere], columns: ['needs'] },
  'r5-sent': { rows: ProviderKind.options, columns: letterAnswers },
  'r5-need': { rows: [...NeedEnding.options, open], columns: ['referrals'] },
  'r5-received': { rows: [...ContactSource.options, nowhere], columns: ['contacts'] },
}
