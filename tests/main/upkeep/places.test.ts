import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { temporaryFolder } from '#support/fresh-store.ts'
import { cancelJob, progressOf } from '#main/jobs/job-state.ts'
import { runInThread } from '#main/jobs/run-in-thread.ts'
import type { OpenDeskOptions } from '#support/closed-desk.ts'
import { openTestDesk } from '#support/open-desk.ts'

/** A desk whose manager has just added a second disk. */
async function deskWithDisk(options: OpenDeskOptions = {}) {
  const disks = temporaryFolder()
  const disk = join(disks.path, 'usb')
  mkdirSync(disk)
  const desk = await openTestDesk({ ...options, chosenFolder: disk })
  await desk.signInAs('manager')
  const { folder } = await desk.send('upkeep.chooseFolder', {})
  const { id } = await desk.send('upkeep.addPlace', { folder: folder ?? '' })
  return {
    ...desk,
    disk,
    id,
    backupsOnDisk: () =>
      readdirSync(disk).filter((name) => name.startsWith('okno-') && !name.endsWith('.txt')),
    [Symbol.asyncDispose]: async () => {
      await desk[Symbol.asyncDispose]()
      disks[Symbol.dispose]()
    },
  }
}

test('a backup lies in every place, each the same and each with its own line of health', async () => {
  await using desk = await deskWithDisk()
  const { folder, missed } = await desk.send('centre.backUp', {})
  expect(missed).toBe(0)
  const [name = ''] = desk.backupsOnDisk()
  for (const file of ['okno.db', 'keyring.json', 'manifest.json']) {
    expect(readFileSync(join(desk.disk, name, file))).toEqual(readFileSync(join(folder, file)))
  }
  const { places, problems } = await desk.send('upkeep.health', {})
  expect(places.map(({ lastGood }) => lastGood)).toEqual([expect.any(String), expect.any(String)])
  expect(problems).not.toContain('one-place')
})

test('broken off while the disk gets its copy, the backup beside the store stands on the page all the same', async () => {
  let isWanted = true
  await using desk = await deskWithDisk({
    runWork: async (name, asked, tools) => {
      const { state } = tools
      const watch = setInterval(() => {
        if (!isWanted && state && progressOf(state, 1)?.stage === 'place') cancelJob(state)
      }, 1)
      return runInThread(name, asked, tools).finally(() => clearInterval(watch))
    },
  })
  const fill = sql`CREATE TABLE filler AS WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
    SELECT hex(randomblob(700)) AS text FROM n`
  await fill.execute(desk.desk.open()!.db)
  isWanted = false
  expect(await desk.refusal('centre.backUp', {})).toBe('backup-cancelled')
  const { places } = await desk.send('upkeep.health', {})
  expect(places).toMatchObject([
    { id: 'here', lastGood: expect.any(String), failure: null },
    { id: desk.id, lastGood: null, failure: null },
  ])
  expect(desk.backupsOnDisk()).toEqual([])
  isWanted = true
  expect(await desk.send('centre.backUp', {})).toMatchObject({ missed: 0 })
})

test('a disk that is not connected is named, and the others get the backup all the same', async () => {
  await using desk = await deskWithDisk()
  renameSync(desk.disk, `${desk.disk}-pulled`)
  // Where a disk was mounted its empty folder often stays.
  mkdirSync(desk.disk)
  expect(await desk.send('centre.backUp', {})).toMatchObject({ missed: 1 })
  expect(readdirSync(desk.disk)).toEqual([])
  const { places } = await desk.send('upkeep.health', {})
  expect(places).toMatchObject([
    { id: 'here', failure: null },
    { id: desk.id, isThere: false, failure: 'place-missing', lastGood: null },
  ])
  await desk.signInAs('receptionist')
  expect(await desk.send('upkeep.notice', {})).toEqual(['place-missing'])
})

test('where the store’s own folder takes nothing, the disk still gets a backup', async () => {
  await using desk = await deskWithDisk()
  const backups = join(desk.folder, 'backups')
  if (existsSync(backups)) renameSync(backups, `${backups}-away`)
  writeFileSync(backups, '')
  expect(await desk.send('centre.backUp', {})).toMatchObject({ missed: 1 })
  expect(desk.backupsOnDisk()).toHaveLength(1)
})

test('the store’s own folder, the same folder twice and one that is not there are no places', async () => {
  await using desk = await deskWithDisk()
  expect(await desk.refusal('upkeep.addPlace', { folder: desk.folder })).toBe('place-inside')
  expect(await desk.refusal('upkeep.addPlace', { folder: desk.disk })).toBe('place-twice')
  expect(await desk.refusal('upkeep.addPlace', { folder: join(desk.disk, 'x') })).toBe(
    'place-missing',
  )
})

test('a place that was taken out keeps its backups and gets no more', async () => {
  await using desk = await deskWithDisk()
  await desk.send('centre.backUp', {})
  const before = desk.backupsOnDisk()
  await desk.send('upkeep.removePlace', { id: desk.id })
  desk.passMinutes(3 * 24 * 60)
  await desk.send('centre.backUp', {})
  expect(desk.backupsOnDisk()).toEqual(before)
  expect((await desk.send('upkeep.health', {})).places).toHaveLength(1)
})
