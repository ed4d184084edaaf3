import type { Output } from '#contract/index.ts'
import { signInAnotherCaseworker } from '#support/another-caseworker.ts'
import { addDataOfficer } from '#support/data-officer.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'
import { type Case, makeCase, returnSlip } from './case-under-test.ts'

/** Two cases that are alike in all but their team, and whatever else a message may be asked about. */
export type Fixture = Readonly<{
  desk: TestDesk
  staff: Output<'staff.list'>
  zones: Output<'centre.get'>
  own: Case & Answered
  other: Case & Answered
}>

type Answered = Readonly<{ slip: Output<'referrals.recordSlip'>; preview: string }>

export async function makeFixture(): Promise<Fixture> {
  const desk = await openTestDesk()
  await signInAnotherCaseworker(desk)
  const other = await makeCase(desk, 'Other', () => signInAs(desk, 'zuzana'))
  const own = await makeCase(desk, 'Own', () => desk.signInAs('caseworker'))
  await desk.signInAs('receptionist')
  const slips = {
    own: await returnSlip(desk, own.answered),
    other: await returnSlip(desk, other.answered),
  }
  await addDataOfficer(desk)
  return {
    desk,
    staff: await desk.send('staff.list', {}),
    zones: await desk.send('centre.get', {}),
    own: { ...own, slip: slips.own, preview: keepPreview(desk) },
    other: { ...other, slip: slips.other, preview: keepPreview(desk) },
  }
}

async function signInAs(desk: TestDesk, signInWord: string): Promise<void> {
  const password = 'žltý vlak cez most'
  await desk.send('desk.signIn', { signInWord, password })
}

function keepPreview({ desk }: TestDesk): string {
  return desk.open()!.parts.press.keepPreview(new TextEncoder().encode('%PDF-'))
}
