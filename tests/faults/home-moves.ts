import type { World } from './moves.ts'

/** The newest of the homes besides the usual one. */
export async function toOtherHome({ fixture: { desk }, of: { personId } }: World) {
  const file = await desk.ask('people.get', { id: personId })
  const home = file.ok && file.value.residences.find(({ until }) => until === null)
  if (!home) return undefined
  const { id, version } = file.value
  return { id, version, householdId: home.household.id, on: '2026-11-24' }
}

/** All who live together, to an address nobody had before. */
export async function householdMoves({ fixture: { desk }, of: { personId } }: World) {
  const file = await desk.ask('people.get', { id: personId })
  if (!file.ok || !file.value.household) return undefined
  const { id, version, household } = file.value
  const who = household.members.filter(({ usual }) => usual).map(({ person }) => person.id)
  const place = { address: `Dlhá ${version}`, zoneId: null }
  return { id, version, householdVersion: household.version, who, on: '2026-11-24', ...place }
}
