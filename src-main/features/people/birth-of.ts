import type { PartialDate } from '#contract/calendar/partial-date.ts'
import type { PersonRow } from './people.table.ts'

/** A birth as well as the file knows it. */
export function birthOf({
  birth: iso,
  birth_precision: precision,
}: Pick<PersonRow, 'birth' | 'birth_precision'>): PartialDate | null {
  return iso && precision ? { iso, precision } : null
}
