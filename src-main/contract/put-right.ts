import type { PersonDetails } from './people.contract.ts'

const identity = ['names', 'sex', 'birth'] as const

/** What of an identity a change puts right. A first word corrects nothing, nor do names added beside those that stay. */
export function putRight(
  before: PersonDetails,
  after: Pick<PersonDetails, (typeof identity)[number]>,
): (typeof identity)[number][] {
  return identity.filter((field) => {
    if (field === 'birth' && before.birth === null) return false
    if (field === 'sex' && before.sex === 'unknown') return false
    if (field !== 'names') return JSON.stringify(before[field]) !== JSON.stringify(after[field])
    const now = new Set(after.names.map((name) => JSON.stringify(name)))
    return before.names.some((name) => !now.has(JSON.stringify(name)))
  })
}
