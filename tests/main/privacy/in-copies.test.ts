import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '#support/fresh-store.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'
import { erasureAsked } from '#support/privacy-wishes.ts'

const none = { until: null, endless: 0, away: 0 }

async function inCopies(desk: TestDesk) {
  const [request] = await desk.send('privacy.listErasures', {})
  return request?.inCopies
}

test('where no copy was ever made none holds who was erased', async () => {
  await using desk = await openTestDesk()
  const done = await desk.send('privacy.carryOut', await erasureAsked(desk))
  expect(done.inCopies).toEqual(none)
  // What is made afterwards holds nothing of them either, on the same day.
  await desk.send('centre.backUp', {})
  expect(await inCopies(desk)).toEqual(none)
})

test('a backup holds them for twelve months that have one; it says so until it has left', async () => {
  await using desk = await openTestDesk()
  const seen = await erasureAsked(desk)
  expect(await inCopies(desk)).toBeNull()
  await desk.send('centre.backUp', {})
  const done = await desk.send('privacy.carryOut', seen)
  expect(done.inCopies).toEqual({ ...none, until: '2027-11-30' })
  for (let month = 12; month <= 22; month += 1) {
    const [year, number] = month > 12 ? [2027, month - 12] : [2026, month]
    desk.setNow(`${year}-${String(number).padStart(2, '0')}-15T08:30:00.000Z`)
    await desk.signInAs('manager')
    await desk.send('centre.backUp', {})
    expect(await inCopies(desk)).toEqual({ ...none, until: '2027-11-30' })
  }
  desk.setNow('2027-11-15T08:30:00.000Z')
  await desk.signInAs('manager')
  await desk.send('centre.backUp', {})
  expect(await inCopies(desk)).toEqual(none)
})

test('a disk that is away is not counted and said so; one that is no place any more keeps its copies', async () => {
  using disks = temporaryFolder()
  const disk = join(disks.path, 'usb')
  mkdirSync(disk)
  await using desk = await openTestDesk({ chosenFolder: disk })
  const seen = await erasureAsked(desk)
  const { id } = await desk.send('upkeep.addPlace', { folder: disk })
  await desk.send('centre.backUp', {})
  await desk.send('privacy.carryOut', seen)
  renameSync(disk, `${disk}-pulled`)
  expect(await inCopies(desk)).toEqual({ until: '2027-11-30', endless: 0, away: 1 })
  renameSync(`${disk}-pulled`, disk)
  await desk.send('upkeep.removePlace', { id })
  expect(await inCopies(desk)).toEqual({ until: '2027-11-30', endless: 1, away: 0 })
})

test('a backup whose manifest was changed, a copy before an upgrade and a store put aside may hold anything', async () => {
  await using desk = await openTestDesk()
  await desk.send('privacy.carryOut', await erasureAsked(desk))
  const { folder } = await desk.send('centre.backUp', {})
  expect(await inCopies(desk)).toEqual(none)
  const manifest = join(folder, 'manifest.json')
  const text = readFileSync(manifest, 'utf8')
  writeFileSync(manifest, text.replace(/"number": \d+/u, '"number": 7'))
  expect(await inCopies(desk)).toEqual({ ...none, until: '2027-11-30' })
  writeFileSync(manifest, text)
  const upgraded = `${folder.replace('2026-11-', '2026-07-')}-before-schema-9`
  cpSync(folder, upgraded, { recursive: true })
  expect(await inCopies(desk)).toEqual(none)
  writeFileSync(join(upgraded, 'manifest.json'), '')
  expect(await inCopies(desk)).toEqual({ ...none, until: '2027-10-31' })
  const aside = join(desk.folder, 'replaced-2026-11-20T08-00-00-000Z')
  mkdirSync(aside)
  cpSync(join(desk.folder, 'keyring.json'), join(aside, 'keyring.json'))
  expect(await inCopies(desk)).toEqual({ ...none, until: '2027-11-30' })
  const health = async () => (await desk.send('upkeep.health', {})).aside
  expect(await health()).toEqual([
    { day: '2026-11-20', leavesBy: '2027-11-30', isUnderOtherKeys: false },
  ])
  // Of another centre, or from before a change of keys.
  await using other = await openTestDesk()
  cpSync(join(other.folder, 'keyring.json'), join(aside, 'keyring.json'))
  expect(await health()).toMatchObject([{ isUnderOtherKeys: true }])
  expect(readdirSync(desk.folder)).toContain('replaced-2026-11-20T08-00-00-000Z')
})
