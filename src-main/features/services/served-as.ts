import { circumstancesOf } from '#main/features/people/people.service.ts'
import { findVisitOf } from '#main/features/visits/visit-lookup.service.ts'
import type { Reader } from '#main/store/database.ts'
import type { Place } from './help-place.ts'
import type { ServiceGivenRow } from './services.table.ts'

type ServedAs = Pick<
  ServiceGivenRow,
  'language' | 'interpreter' | 'zone_id' | 'source' | 'household_id'
>

/** As somebody is when they are helped: what the return of that month says of them, whatever becomes of them later. */
export async function servedAs(
  db: Reader,
  { personId, visitId }: Pick<Place, 'personId' | 'visitId'>,
): Promise<ServedAs> {
  if (personId === null) return nobody
  const circumstances = await circumstancesOf(db, personId)
  const visit = visitId === null ? undefined : await findVisitOf(db, visitId)
  // Whether an interpreter was there is known of the visit; the file says whether one is usually needed.
  return { ...circumstances, interpreter: visit?.interpreter ?? circumstances.interpreter }
}

const nobody: ServedAs = {
  language: null,
  interpreter: null,
  zone_id: null,
  source: null,
  household_id: null,
}
