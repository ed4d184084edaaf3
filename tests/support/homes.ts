import type { HouseholdRole, PersonFile } from '#contract/people.contract.ts'
import type { TestDesk } from './open-desk.ts'
import { somebody } from './somebody.ts'

export function called(text: string) {
  return { names: [{ kind: 'official', text } as const] }
}

/** Somebody with a household, and one more home; a child of two homes. */
export async function withTwoHomes(desk: TestDesk) {
  const id = await somebody(desk)
  const withId = await somebody(desk)
  const joining = { id, version: 1, withId, role: 'child' } as const
  const { version } = await desk.send('people.joinHousehold', joining)
  const where = { address: 'Rybničná 7', zoneId: null }
  return desk.send('people.addHome', { id, version, where, role: 'child' })
}

/** What they are asked to send of their other home. */
export async function seenHome(desk: TestDesk) {
  const { id, version, residences } = await withTwoHomes(desk)
  return { id, version, householdId: residences[0]!.household.id, on: '2026-11-24' }
}

export async function livingAt(desk: TestDesk, name: string, address: string): Promise<string> {
  const id = await somebody(desk, called(name))
  const { details, version } = await desk.send('people.get', { id })
  await desk.send('people.save', { ...details, address, id, version })
  return id
}

export async function join(
  desk: TestDesk,
  id: string,
  withId: string,
  role: HouseholdRole,
  since?: string,
) {
  const { version } = await desk.send('people.get', { id })
  return desk.send('people.joinHousehold', { id, version, withId, role, since: since ?? null })
}

/** Mother at the head, father and child, in one home since 2020. */
export async function family(desk: TestDesk) {
  const mother = await livingAt(desk, 'Eva Kováčová', 'Hlavná 1')
  const father = await somebody(desk, called('Ján Kováč'))
  const child = await somebody(desk, called('Adam Kováč'))
  await join(desk, father, mother, 'partner', '2020-01-01')
  await join(desk, child, mother, 'child', '2020-01-01')
  await join(desk, mother, father, 'head')
  return { mother, father, child }
}

export async function move(
  desk: TestDesk,
  id: string,
  who: readonly string[],
  to: Readonly<{ on?: string; address?: string; headId?: string }> = {},
): Promise<PersonFile> {
  const { version, household } = await desk.send('people.get', { id })
  const where = { on: '2026-11-20', address: 'Rybničná 7', zoneId: null, ...to }
  const householdVersion = household!.version
  return desk.send('people.move', { id, version, householdVersion, who: [...who], ...where })
}

export const namesOf = (people: readonly Readonly<{ person: { name: string } }>[]) =>
  people.map(({ person }) => person.name)
