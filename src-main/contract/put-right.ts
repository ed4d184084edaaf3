import type { PersonDetails } from './people.contract.ts'

/** What tells who somebody is and how they are reached: each keeps what it said before. */
export const keptFields = [
  'names',
  'sex',
  'birth',
  'language',
  'contacts',
  'address',
  'landmark',
  'zoneId',
  'guardian',
  'targets',
] as const
export type KeptField = (typeof keptFields)[number]

/** Of these a change is asked for its reason: the others change by themselves when somebody moves. */
export const askedFields = ['names', 'sex', 'birth'] as const satisfies readonly KeptField[]

/** What of an identity a change puts right. A first word corrects nothing, nor does anything added beside what stays. */
export function putRight<Field extends KeptField>(
  before: PersonDetails,
  after: Pick<PersonDetails, Field>,
  fields: readonly Field[],
): Field[] {
  return fields.filter((field) => {
    const now = new Set(partsOf(after[field]))
    return partsOf(before[field]).some((part) => !now.has(part))
  })
}

const empty: ReadonlySet<unknown> = new Set(['', 'unknown', null])

/** The values that stand in a field, each as a text of its own, whatever the order of its keys. */
function partsOf(value: PersonDetails[KeptField]): string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return values
    .filter((one) => !empty.has(one))
    .map((one) =>
      JSON.stringify(Object(one) === one ? Object.entries(Object(one)).toSorted(byKey) : one),
    )
}

function byKey([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1
}
