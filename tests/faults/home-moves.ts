import type { TestDesk } from '#support/open-desk.ts'
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

export async function anotherHome(desk: TestDesk, id: string, address: string) {
  const { version } = await desk.send('people.get', { id })
  const where = { address, zoneId: null }
  return desk.send('people.addHome', { id, version, where, role: 'child' })
}

/** One of a household, if they live in one, from then on lives without it. */
export async function movesAlone(desk: TestDesk, id: string, address: string) {
  const { version, household } = await desk.send('people.get', { id })
  if (!household) return undefined
  const move = { who: [id], on: '2026-11-24', address, zoneId: null }
  return desk.send('people.move', { id, version, householdVersion: household.version, ...move })
}

/** One street more, in the first zone. */
export async function streetsChange({ fixture: { desk } }: World) {
  const { version, zones } = await desk.send('centre.get', {})
  const streets = await desk.send('streets.list', {})
  const rule = { from: null, to: null, side: 'all', zoneId: zones[0]!.id } as const
  return { version, streets: [...streets, { ...rule, street: `Dlhá ${streets.length}` }] }
}
