import type { Household } from '#contract/people.contract.ts'
import type { Viewer } from '#main/features/restricted/hidden-files.service.ts'
import * as households from './household.repository.ts'
import { labelsOf } from './people.service.ts'
import type { PersonRow } from './people.table.ts'

/** The household this person lives in, with everybody in it of whom the one who asks may know. */
export async function findHouseholdOf(
  viewer: Viewer,
  person: PersonRow,
): Promise<Household | null> {
  const { db } = viewer
  if (!person.household_id) return null
  const row = await households.findHousehold(db, person.household_id)
  if (!row) return null
  const members = await households.listMembers(db, row.id)
  const labels = await labelsOf(
    viewer,
    members.map(({ id }) => id),
  )
  return {
    id: row.id,
    fileNumber: row.file_number,
    version: row.version,
    members: members.flatMap(({ id, household_role }) => {
      const label = labels.get(id)
      return label && household_role ? [{ person: label, role: household_role }] : []
    }),
  }
}
