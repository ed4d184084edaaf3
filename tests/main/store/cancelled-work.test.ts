import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { migrations } from '#main/store/migrations/index.ts'
import { backUpToPlaces } from '#main/store/backup/backup-places.ts'
import { checkBackup } from '#main/store/backup/check-backup.ts'
import { checkStore } from '#main/store/check-store.ts'
import { readKeyring } from '#main/store/keyring/keyring-file.ts'
import type { OpenStore } from '#main/store/open-store.ts'
import { prepareRestored } from '#main/store/restore/prepare-restored.ts'
import type { Stage, Step } from '#main/store/step.ts'
import { StoreFailure } from '#main/store/store-failure.ts'
import { backUp } from '#support/back-up.ts'
import { MANAGER, freshStore } from '#support/fresh-store.ts'

/** As if somebody broke the work off in the midst of this stage, not between two. */
function cancelWithin(wanted: Stage): Step {
  let at: Stage | undefined
  return (stage) => {
    if (!stage && at === wanted) throw new StoreFailure('cancelled')
    at = stage ?? at
  }
}

const AT = '2026-11-24T08:00:00.000Z'
const cancelled = 'cancelled'
const nobody = { staffId: null, knowingly: false, lost: 0, keyring: null }

async function twoPlaces(store: OpenStore, folder: string, step: Step) {
  const places = ['here', 'there'].map((id) => ({ id, folder: join(folder, id), isOwn: true }))
  for (const place of places) mkdirSync(place.folder, { recursive: true })
  const order = {
    store: store.files.store,
    keys: store.keys,
    keyring: readKeyring(store.files.keyring),
    newestSchema: migrations.length,
    managerIds: [MANAGER.id],
    at: AT,
    places,
  }
  const attempt = () => backUpToPlaces(order, step)
  return { attempt, left: () => places.map((place) => readdirSync(place.folder)) }
}

test.each(['pages', 'chain', 'contents'] as const)(
  'a backup broken off in the midst of “%s” leaves nothing',
  async (stage) => {
    await using desk = await freshStore()
    const { attempt, left } = await twoPlaces(desk.store, desk.folder, cancelWithin(stage))
    expect(attempt).toThrow(cancelled)
    expect(left()).toEqual([[], []])
  },
)

test('broken off in the midst of the copy to another place it leaves the first, proven, and nothing half there', async () => {
  await using desk = await freshStore()
  const { attempt, left } = await twoPlaces(desk.store, desk.folder, cancelWithin('place'))
  const { places, isCancelled } = attempt()
  expect(isCancelled).toBe(true)
  expect(places).toMatchObject([{ id: 'here' }])
  const [here = [], there] = left()
  expect(there).toEqual([])
  expect(here).toHaveLength(1)
  const made = join(desk.folder, 'here', here[0]!)
  expect(checkBackup(made, desk.store.keys, migrations.length)).toMatchObject({ at: AT })
})

test('the walk along the log is broken off between two rows', async () => {
  await using desk = await freshStore()
  const { files, keys, dbId } = desk.store
  const order = { store: files.store, keys, dbId, newestSchema: migrations.length, anchors: [] }
  expect(() => checkStore(order, cancelWithin('chain'))).toThrow(cancelled)
  expect(checkStore(order, () => undefined)).toMatchObject({ pages: true, chain: { ok: true } })
})

test.each(['contents', 'copy', 'restore', 'pages'] as const)(
  'a restore broken off in the midst of “%s” has no keyring: nothing takes it for a store',
  async (stage) => {
    await using desk = await freshStore()
    const { folder: from } = await backUp(desk.store)
    const to = join(desk.folder, 'restored')
    const order = { from, to, keys: desk.store.keys, at: AT, ...nobody }
    await expect(prepareRestored(order, cancelWithin(stage))).rejects.toThrow(cancelled)
    expect(existsSync(join(to, 'keyring.json'))).toBe(false)
    await prepareRestored(order, () => undefined)
    expect(existsSync(join(to, 'keyring.json'))).toBe(true)
  },
)
