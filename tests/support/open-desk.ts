import {
  closedDesk,
  firstRun,
  newColleague,
  type OpenDeskOptions,
  type TestDesk,
} from './closed-desk.ts'

export { password, type TestDesk } from './closed-desk.ts'

/** Opens a new desk, set up and with one colleague of every role; a manager is signed in. */
export async function openTestDesk(
  options: OpenDeskOptions = {},
): Promise<TestDesk & Readonly<{ recoveryCode: string }>> {
  const desk = closedDesk(options)
  const { recoveryCode } = await desk.send('desk.setUp', firstRun(options))
  await desk.send('desk.confirmRecoveryCode', { typed: recoveryCode })
  for (const role of ['receptionist', 'caseworker'] as const) {
    await desk.send('staff.add', newColleague(role))
  }
  if (!options.firstPasswords) await takeAsOwn(desk)
  return { ...desk, recoveryCode }
}

/** As if every colleague had set the password they were given once more, without paying for its hash in each test. */
async function takeAsOwn({ desk }: TestDesk): Promise<void> {
  await desk.open()?.db.updateTable('staff').set({ must_change: 0 }).execute()
}
