import { openTestDesk } from '#support/open-desk.ts'
import { type Comparison, median, takeTurns } from './measure.ts'

const rounds = 60

/** A walk-in of a new person through the door, durable on the disk, against a bare insert of as many rows. */
export async function benchRegistration(): Promise<Comparison> {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  const open = desk.desk.open()
  if (!open) throw new Error('nobody is signed in')
  const { db } = open
  const rowsOfOne = ['person', 'name', 'contact', 'visit', 'event', 'need', 'audit', 'request']
  const times = await takeTurns(
    rounds,
    (round) =>
      desk.send('visits.registerWalkIn', {
        who: {
          kind: 'new',
          person: {
            names: [{ kind: 'official', text: `Mohammad Rezaei ${round}` }],
            birth: { iso: '1986-08-03', precision: 'day' },
            phone: '+421 905 123 456',
            language: 'fa',
            interpreter: true,
          },
        },
        language: 'fa',
        channel: 'in-person',
        needs: [{ topic: 'housing.search' }],
      }),
    (round) =>
      db.transaction().execute(async (tx) => {
        for (const kind of rowsOfOne) {
          await tx
            .insertInto('meta')
            .values({ key: `bench ${kind} ${round}`, value: 'x'.repeat(200) })
            .execute()
        }
      }),
  )
  return {
    name: 'a durable registration through the door',
    baseline: `a bare insert of ${rowsOfOne.length} rows in one transaction`,
    oursMs: median(times.ours),
    baselineMs: median(times.baseline),
  }
}
