import { type Rows, rowsOfDesk } from './filled-store.ts'
import { makeFixture } from './roles/fixture.ts'

/** What desks write: cases, letters, plans, a signed return; rows in nearly every table. */
export async function recordedRows(): Promise<Rows> {
  const { desk } = await makeFixture()
  await using _ = desk
  await desk.signInAs('manager')
  await desk.send('returns.sign', { month: { calendar: 'gregorian', year: 2026, month: 10 } })
  return await rowsOfDesk(desk)
}
