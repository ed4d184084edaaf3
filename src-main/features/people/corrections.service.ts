import type { PersonDetails } from '#contract/people.contract.ts'
import { Correction } from '#contract/privacy.contract.ts'
import { keptFields, putRight } from '#contract/put-right.ts'
import type { CommandContext } from '#main/ipc/context.ts'
import type { Reader } from '#main/store/database.ts'
import * as corrections from './corrections.repository.ts'

type Change = Readonly<{ id: string; before: PersonDetails; after: PersonDetails }>

/** What an identity said before it is put right stays, with when, by whom and why. */
export async function recordCorrections(
  { db, clock, newId, session }: Pick<CommandContext, 'db' | 'clock' | 'newId' | 'session'>,
  { id, before, after }: Change,
  reason: string,
): Promise<void> {
  for (const field of putRight(before, after, keptFields)) {
    await corrections.insertCorrection(db, {
      id: newId(),
      person_id: id,
      field,
      former: JSON.stringify(before[field]),
      reason,
      corrected_at: clock.now(),
      corrected_by: session.staffId,
    })
  }
}

export async function correctionsOf(db: Reader, personId: string): Promise<Correction[]> {
  const rows = await corrections.listCorrections(db, personId)
  return rows.map((row) =>
    Correction.parse({
      id: row.id,
      former: { field: row.field, value: JSON.parse(row.former) },
      reason: row.reason,
      at: row.corrected_at,
      by: row.corrected_by_name,
    }),
  )
}
