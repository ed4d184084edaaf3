import { newColleague } from './closed-desk.ts'
import type { TestDesk } from './open-desk.ts'

/** A data officer joins, with the password already their own; a manager is signed in. */
export async function addDataOfficer(desk: TestDesk): Promise<void> {
  await desk.signInAs('manager')
  await desk.send('staff.add', newColleague('data-officer'))
  await desk.desk.open()?.db.updateTable('staff').set({ must_change: 0 }).execute()
}
