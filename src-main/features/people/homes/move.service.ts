import { addressLine } from '#contract/address-line.ts'
import type { Parsed } from '#contract/index.ts'
import type { HouseholdRole, PersonFile } from '#contract/people.contract.ts'
import { cleanLine } from '#contract/script/clean-name.ts'
import { hiddenFiles } from '#main/features/restricted/hidden-files.service.ts'
import { checkDayDone, checkOrder } from '#main/ipc/check-day.ts'
import type { Context } from '#main/ipc/handlers.ts'
import * as people from '../people.repository.ts'
import type { HouseholdRow, PersonRow } from '../people.table.ts'
import { getFile } from '../person-file.service.ts'
import type { Place } from './household.repository.ts'
import * as households from './household.repository.ts'
import { foundHousehold } from './household.service.ts'
import { changeHome, settle } from './settle.ts'

type Moving = Parsed<'people.move'>

/** A whole household moves with its number; who leaves it, together or alone, become one of their own. */
export async function moveTogether(
  context: Context<'people.move'>,
  moving: Moving,
): Promise<PersonFile> {
  const { db, refusal, trace } = context
  const { id, version, who, on } = moving
  checkDayDone(context, { field: 'on', day: on })
  const person = await people.findPerson(db, id)
  if (!person) throw refusal('person-not-found')
  if (person.version !== version) throw refusal('stale', { current: await getFile(context, id) })
  const { household, members } = await householdAsSeen(context, person, moving)
  const place = {
    address: cleanLine(moving.address),
    landmark: cleanLine(moving.landmark),
    zone_id: moving.zoneId,
  }
  const movers = members.filter((member) => who.includes(member.id))
  // Who must not be known of tells nothing by staying behind: the household moves, and their address is for their team to change.
  const hidden = await hiddenFiles(context)
  const isWhole = members.every((member) => who.includes(member.id) || hidden.has(member.id))
  if (isWhole) await moveHousehold(context, household, movers, { ...place, on })
  else await moveAway(context, movers, { ...place, on, headId: moving.headId })
  const detail = { household: household.id, who: movers.map((mover) => mover.id) }
  trace({ subjectType: 'person', subjectId: id, detail })
  return getFile(context, id)
}

/** The household of which the form told, if it has not changed since. */
async function householdAsSeen(
  { db, refusal }: Context<'people.move'>,
  { household_id: householdId }: PersonRow,
  { id, householdVersion, who }: Moving,
) {
  const household = householdId && (await households.findHousehold(db, householdId))
  const members = household ? await households.listMembers(db, household.id) : []
  const areThere = who.every((one) => members.some((member) => member.id === one))
  if (!household || household.version !== householdVersion || !areThere || !who.includes(id)) {
    throw refusal('household-changed')
  }
  return { household, members }
}

type NewPlace = Place & Readonly<{ on: string }>

async function moveHousehold(
  context: Context<'people.move'>,
  household: HouseholdRow,
  movers: readonly PersonRow[],
  { on, ...place }: NewPlace,
): Promise<void> {
  const { db, newId } = context
  const { id, address, landmark, zone_id, address_since: since } = household
  checkOrder(context, { field: 'on', day: on, notBefore: since })
  if (addressLine(household) !== '') {
    const former = { address, landmark, zone_id, since, until: on }
    await households.insertFormerAddress(db, { id: newId(), household_id: id, ...former })
  }
  await households.updateHousehold(db, id, { ...place, address_since: on })
  for (const mover of movers) await changeHome(context, mover, place)
}

/** Whoever moves out founds a household, one alone too: it is theirs to head, and has a number for whoever joins them. */
async function moveAway(
  context: Context<'people.move'>,
  movers: readonly PersonRow[],
  { on, headId, ...place }: NewPlace & Readonly<{ headId: string | null }>,
): Promise<void> {
  const householdId = await foundHousehold(context, { ...place, address_since: on })
  for (const mover of movers) {
    const role = movers.length === 1 ? 'head' : roleIn(mover, headId)
    await settle(context, mover, { householdId, role, since: on, place, dayField: 'on' })
  }
}

/** Who headed the household they leave heads the new one only if it was said. */
function roleIn({ id, household_role: role }: PersonRow, headId: string | null): HouseholdRole {
  if (id === headId) return 'head'
  return role === null || role === 'head' ? 'other' : role
}
