import type {
  Household,
  HouseholdMember,
  PersonLabel,
  Residence,
} from '#contract/people.contract.ts'
import type { Viewer } from '#main/features/restricted/hidden-files.service.ts'
import { labelsOf } from '../people.service.ts'
import type { HouseholdRow, PersonRow } from '../people.table.ts'
import * as households from './household.repository.ts'
import { listResidences, listResidents } from './residence.repository.ts'

type Labels = ReadonlyMap<string, PersonLabel>

/** The household this person lives in, with everybody in it of whom the one who asks may know, and its history. */
export async function findHouseholdOf(
  viewer: Viewer,
  person: PersonRow,
): Promise<Household | null> {
  const { db } = viewer
  const row = person.household_id && (await households.findHousehold(db, person.household_id))
  if (!row) return null
  const residents = await listResidents(db, row.id)
  const gone = residents.filter(({ until }) => until !== null)
  const labels = await labelsOf(
    viewer,
    gone.map(({ person_id: id }) => id),
  )
  const addresses = await households.listFormerAddresses(db, row.id)
  return {
    ...placeOf(row),
    addressSince: row.address_since,
    members: await membersOf(viewer, row.id),
    former: gone.flatMap(({ person_id, role, since, until }) => {
      const label = labels.get(person_id)
      return label ? [{ person: label, role, since, until }] : []
    }),
    addresses: addresses.map(({ address, landmark, zone_id: zoneId, since, until }) => {
      return { address, landmark, zoneId, since, until }
    }),
    version: row.version,
  }
}

/** Their homes besides the usual one of today: of now, with who lives there; and those that were left. */
export async function residencesOf(viewer: Viewer, personId: string): Promise<Residence[]> {
  const { db } = viewer
  const residences: Residence[] = []
  for (const { id, household_id, role, usual, since, until } of await listResidences(
    db,
    personId,
  )) {
    const row = await households.findHousehold(db, household_id)
    if (!row) continue
    const others = until === null ? await membersOf(viewer, row.id) : []
    residences.push({
      id,
      household: placeOf(row),
      members: others.filter(({ person }) => person.id !== personId),
      role,
      usual: usual === 1,
      since,
      until,
    })
  }
  return residences
}

function placeOf({ id, file_number: fileNumber, address, landmark, zone_id }: HouseholdRow) {
  return { id, fileNumber, address, landmark, zoneId: zone_id }
}

/** First whose usual home it is, then who lives there too. */
async function membersOf(viewer: Viewer, householdId: string): Promise<HouseholdMember[]> {
  const { db } = viewer
  const people = await households.listMembers(db, householdId)
  const others = (await listResidents(db, householdId)).filter(({ until }) => until === null)
  const usualIds = people.map(({ id }) => id)
  const labels = await labelsOf(viewer, [...usualIds, ...others.map((one) => one.person_id)])
  return [
    ...people.flatMap(({ id, household_role: role, household_since: since }) =>
      role ? memberOf(labels, id, { role, since, usual: true }) : [],
    ),
    ...others.flatMap(({ person_id: id, role, since }) =>
      usualIds.includes(id) ? [] : memberOf(labels, id, { role, since, usual: false }),
    ),
  ]
}

function memberOf(
  labels: Labels,
  id: string,
  member: Omit<HouseholdMember, 'person'>,
): HouseholdMember[] {
  const person = labels.get(id)
  return person ? [{ person, ...member }] : []
}
