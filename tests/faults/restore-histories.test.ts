import { cpSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { runInThread } from '#main/jobs/run-in-thread.ts'
import { walkIn } from '#support/desk-day.ts'
import { dice } from '#support/dice.ts'
import { dumpFolder } from '#support/dump-store.ts'
import { temporaryFolder } from '#support/fresh-store.ts'
import { closedDesk } from '#support/closed-desk.ts'
import { openTestDesk, password, type TestDesk } from '#support/open-desk.ts'
import { countOf, seed } from './counts.ts'

const HISTORIES = countOf('histories', 2)

/** The other computer's clock is right: it is some days later. */
const daysLater = '2026-11-30T08:00:00.000Z'

const keys = {
  password: () => ({ kind: 'password', signInWord: 'manager', password }) as const,
  code: (recoveryCode: string) => ({ kind: 'code', recoveryCode }) as const,
}

test(`${HISTORIES} random histories come back byte for byte on a new computer, by password and by code`, async () => {
  for (let round = 0; round < HISTORIES; round += 1) {
    await using old = await openTestDesk()
    await liveThrough(old, seed + round)
    using disk = temporaryFolder()
    const truth = await dumpInUse(old.folder)
    const { folder } = await old.send('centre.backUp', {})
    const carried = join(disk.path, basename(folder))
    cpSync(folder, carried, { recursive: true })
    await old.desk.lock('suspend')
    for (const keyOf of Object.values(keys)) {
      await using desk = closedDesk({ runWork: runInThread, now: daysLater })
      const key = keyOf(old.recoveryCode)
      await desk.send('restore.prove', { folder: carried, key })
      await desk.send('restore.begin', {})
      const restored = await dumpFolder(desk.folder, truth.acts)
      expect({ seed: seed + round, dump: restored.dump }).toEqual({
        seed: seed + round,
        dump: truth.dump,
      })
      expect(restored.after).toEqual(['store.restored'])
    }
  }
})

/** What the store in use holds, its log beside it: the truth, of which no backup has a part. */
async function dumpInUse(folder: string) {
  using copy = temporaryFolder()
  for (const name of ['okno.db', 'okno.db-wal', 'keyring.json'])
    cpSync(join(folder, name), join(copy.path, name))
  return dumpFolder(copy.path)
}

const names = [
  'Žofia Krajčovičová',
  'Иван Петрович',
  'محمدرضا حسینی‌نژاد',
  'Anna Tóthová',
  'Olena Ševčuk',
]

/** A day of random length: people come, are called, leave, need things, get notes, come again. */
async function liveThrough(desk: TestDesk, from: number): Promise<void> {
  const roll = dice(from)
  const visits: { id: string; version: number; personId: string | undefined }[] = []
  for (let act = 5 + roll.below(25); act > 0; act -= 1) {
    await desk.signInAs('receptionist')
    desk.passMinutes(roll.below(40))
    const { entry } = await walkIn(desk, names[roll.below(names.length)] ?? '', {
      remark: 'x'.repeat(roll.below(200)),
      urgency: ([0, 1, 2] as const)[roll.below(3)] ?? 0,
    })
    visits.push({ id: entry.id, version: entry.version, personId: entry.person?.id })
    const visit = visits.splice(roll.below(visits.length), 1)[0]
    if (!visit) continue
    await desk.signInAs('caseworker')
    await desk.send('visits.call', { id: visit.id, version: visit.version })
    if (visit.personId && roll.below(2) === 0) {
      await desk.send('needs.add', {
        personId: visit.personId,
        visitId: null,
        topic: 'transport',
      })
    }
  }
}
