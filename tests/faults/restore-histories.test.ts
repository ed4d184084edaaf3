import { cpSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { runInThread } from '#main/jobs/run-in-thread.ts'
import { closedDesk, password } from '#support/closed-desk.ts'
import { dice } from '#support/dice.ts'
import { dumpFolder } from '#support/dump-store.ts'
import { temporaryFolder } from '#support/fresh-store.ts'
import { makeFixture } from '#support/roles/fixture.ts'
import { countOf, seed } from './counts.ts'
import { liveThrough, played } from './random-history.ts'
import { told } from './told.ts'

const HISTORIES = countOf('histories', 1)

/** A short run may come to some too late: what they need is closed, restricted or erased by then. A long one misses none. */
const MAY_MISS = HISTORIES < 10 ? 8 : 0

/** The other computer's clock is right: it is some days later. */
const later = '2033-01-10T08:00:00.000Z'

const keys = {
  password: () => ({ kind: 'password', signInWord: 'manager', password }) as const,
  code: (recoveryCode: string) => ({ kind: 'code', recoveryCode }) as const,
}

test(
  `${HISTORIES} random histories of all that can be written come back byte for byte on a new computer, by password and by code`,
  { timeout: HISTORIES * 360_000 },
  async () => {
    const done: string[] = []
    for (let round = 0; round < HISTORIES; round += 1) {
      const fixture = await makeFixture()
      await using old = fixture.desk
      done.push(...(await liveThrough(fixture, dice(seed + round))))
      using disk = temporaryFolder()
      const truth = await dumpInUse(old.folder)
      const { folder } = await old.send('centre.backUp', {})
      const carried = join(disk.path, basename(folder))
      cpSync(folder, carried, { recursive: true })
      await old.desk.lock('suspend')
      for (const keyOf of Object.values(keys)) {
        await using desk = closedDesk({ runWork: runInThread, now: later })
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
    told('histories restored by password and by code', {
      tried: HISTORIES,
      found: {
        acts: done.length,
        messages: new Set(done).size,
        'equal byte for byte': 2 * HISTORIES,
      },
      lost: 0,
    })
    expect(played.filter((name) => !done.includes(name)).slice(MAY_MISS)).toEqual([])
  },
)

/** What the store in use holds, its log beside it: the truth, of which no backup has a part. */
async function dumpInUse(folder: string) {
  using copy = temporaryFolder()
  for (const name of ['okno.db', 'okno.db-wal', 'keyring.json'])
    cpSync(join(folder, name), join(copy.path, name))
  return dumpFolder(copy.path)
}
