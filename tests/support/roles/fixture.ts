import type { Output } from '#contract/index.ts'
import { signInAnotherCaseworker } from '#support/another-caseworker.ts'
import { addDataOfficer } from '#support/data-officer.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'
import { newId } from '#main/ipc/new-id.ts'
import { importOne } from '#support/register.ts'
import { type Case, makeCase, returnSlip } from './case-under-test.ts'
import { restrictedReason } from './secrets.ts'

/** Cases that are alike in all but their team, one of them restricted, and whatever else a message may be asked about. */
export type Fixture = Readonly<{
  desk: TestDesk & Readonly<{ recoveryCode: string }>
  staff: Output<'staff.list'>
  zones: Output<'centre.get'>
  own: Case & Answered
  other: Case & Answered
  restricted: Case & Answered
  /** An old register that was brought in. */
  imported: Output<'people.importRegister'>
}>

type Answered = Readonly<{
  slip: Output<'referrals.recordSlip'>
  /** Of the restricted case; of the others one that nobody has. */
  restrictedId: string
}>

export async function makeFixture(): Promise<Fixture> {
  const desk = await openTestDesk()
  await signInAnotherCaseworker(desk)
  const other = await makeCase(desk, 'Other', () => signInAs(desk, 'zuzana'))
  const own = await makeCase(desk, 'Own', () => desk.signInAs('caseworker'))
  const restricted = await makeCase(desk, 'Restricted', () => signInAs(desk, 'zuzana'))
  await desk.signInAs('receptionist')
  const answeredOf = async (one: Case): Promise<Case & Answered> => ({
    ...one,
    slip: await returnSlip(desk, one.answered),
    restrictedId: newId(),
  })
  const cases = {
    own: await answeredOf(own),
    other: await answeredOf(other),
    restricted: await answeredOf(restricted),
  }
  const imported = await importOne(desk)
  await addDataOfficer(desk)
  const restrictedId = await restrict(desk, restricted)
  await desk.signInAs('data-officer')
  return {
    desk,
    imported,
    staff: await desk.send('staff.list', {}),
    zones: await desk.send('centre.get', {}),
    ...cases,
    restricted: { ...cases.restricted, restrictedId },
  }
}

/** Hides everybody of the case from all but its caseworker. */
async function restrict(
  desk: TestDesk,
  { personId, siblingId, resting, twins }: Case,
): Promise<string> {
  await signInAs(desk, 'zuzana')
  const staff = await desk.send('staff.listNames', {})
  const staffIds = staff.flatMap(({ id, name }) => (name === 'Zuzana Biela' ? [id] : []))
  for (const id of [siblingId, resting.personId, ...twins.ids, personId]) {
    await desk.send('restricted.set', {
      personId: id,
      reason: restrictedReason,
      staffIds,
    })
  }
  return (await desk.send('people.get', { id: personId })).restricted?.id ?? ''
}

async function signInAs(desk: TestDesk, signInWord: string): Promise<void> {
  const password = 'žltý vlak cez most'
  await desk.send('desk.signIn', { signInWord, password })
}
