/** A desk that saves without pause and says so only after each save is on the disk. Started and killed by a test. */
import { writeSync } from 'node:fs'
import { unlock } from '#main/store/store.ts'
import { MANAGER } from '#support/fresh-store.ts'

const [folder = '', round = ''] = process.argv.slice(2)
const store = await unlock({ folder, ...MANAGER })
writeSync(1, 'open\n')

for (let act = 0; ; act += 1) {
  const key = `act-${round}-${act}`
  const entry = {
    at: new Date().toISOString(),
    actorId: MANAGER.id,
    role: 'manager',
    action: 'desk.save',
  }
  await store.db.transaction().execute(async (db) => {
    await db
      .insertInto('meta')
      .values({ key, value: 'x'.repeat(300) })
      .execute()
    await store.appendAudit(db, { ...entry, subjectId: key })
  })
  writeSync(1, `${key}\n`)
}
