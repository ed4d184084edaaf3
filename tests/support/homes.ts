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
