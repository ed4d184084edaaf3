import { issuedLetter } from './letter-case.ts'
import type { TestDesk } from './open-desk.ts'
import { somebody } from './somebody.ts'

export const why = 'Chránená svedkyňa, súd v Nitre.'

/** Who it is, and what finds them. */
export const witness = {
  name: 'Žofia Kováčová',
  phone: '+421 905 123 456',
  birth: { iso: '1986-08-03', precision: 'day' },
} as const

const person = {
  names: [{ kind: 'official', text: witness.name }],
  phone: witness.phone,
  birth: witness.birth,
  language: 'sk',
} as const

/** Only the caseworker, who is signed in, may know of this person's file. */
export async function restrictedFile(desk: TestDesk) {
  const personId = await somebody(desk, { ...person, names: [...person.names] })
  await desk.signInAs('caseworker')
  await desk.send('people.takeCase', { id: personId })
  return { personId, ...(await restrict(desk, personId)) }
}

/** The same with a letter that is out. */
export async function restrictedLetter(desk: TestDesk) {
  const names = [...person.names]
  const { personId, letter } = await issuedLetter(desk, { person: { ...person, names } })
  return { personId, letter, ...(await restrict(desk, personId)) }
}

/** By who is signed in and on the team, for the team as it is. */
export async function restrict(desk: TestDesk, personId: string) {
  const { team } = await desk.send('people.get', { id: personId })
  const staffIds = team.map(({ staffId }) => staffId)
  await desk.send('restricted.set', { personId, reason: why, staffIds })
  const { restricted, fileNumber } = await desk.send('people.get', { id: personId })
  if (!restricted) throw new Error('the file is not restricted')
  return { staffIds, id: restricted.id, version: restricted.version, fileNumber }
}

/** What is sent to change the team of such a file. */
export async function teamToChange(desk: TestDesk) {
  const { id, version, staffIds } = await restrictedFile(desk)
  return { id, version, staffIds, reason: 'kolegyňa je chorá' }
}

/** What is sent to lift it. */
export async function restrictionToLift(desk: TestDesk) {
  const { id, version } = await restrictedFile(desk)
  return { id, version, reason: 'súd sa skončil' }
}
