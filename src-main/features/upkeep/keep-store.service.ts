import { listManagerIds } from '#main/features/staff/session.service.ts'
import type { BackupOutcome, BackupPlace } from '#main/store/backup/backup-places.ts'
import type { StoreVerdict } from '#main/store/check-store.ts'
import { replaceFile } from '#main/store/durable-file.ts'
import type { Reader, Transact } from '#main/store/database.ts'
import type { OpenStore } from '#main/store/open-store.ts'
import { StoreFailure, storeFailureOf } from '#main/store/store-failure.ts'
import * as upkeep from './upkeep.repository.ts'

export const HERE = 'here'

/** Every place of this store: its own folder first. */
export async function placesOf(
  db: Reader,
  { files }: Pick<OpenStore, 'files'>,
): Promise<BackupPlace[]> {
  const chosen = await upkeep.listPlaces(db)
  return [
    { id: HERE, folder: files.backups, isOwn: true },
    ...chosen.map(({ id, folder }) => ({ id, folder, isOwn: false })),
  ]
}

/** Backs up to every place and writes down how each fared, also where the rest was broken off. */
export async function backUp(store: OpenStore, transact: Transact): Promise<BackupOutcome> {
  const order = {
    managerIds: await listManagerIds(store.db),
    places: await placesOf(store.db, store),
  }
  // For a restore: a store that cannot be opened cannot be asked where its backups are.
  replaceFile(store.files.places, JSON.stringify(order.places.map(({ folder }) => folder)))
  const outcome = await store.backup(order)
  await transact(async (db) => {
    for (const { id, failure } of outcome.places) {
      await upkeep.insertUpkeep(db, {
        kind: 'backup',
        place: id,
        at: outcome.at,
        failure: failure ?? null,
        detail: JSON.stringify(outcome.report ? { bytes: outcome.report.bytes } : {}),
      })
    }
    const seq = outcome.report?.chainBrokenAt
    // Walked while it was proved: whoever makes it need not wait for the daily check to hear of it.
    if (typeof seq === 'number') {
      const found = { at: outcome.at, failure: 'chain-broken', detail: JSON.stringify({ seq }) }
      await upkeep.insertUpkeep(db, { kind: 'chain', place: null, ...found })
    }
  })
  if (outcome.isCancelled) throw new StoreFailure('cancelled')
  return outcome
}

/** When this was last tried, and when it last went well in any place. */
export async function findLast(
  { db }: OpenStore,
  kind: 'backup' | 'pages',
): Promise<Readonly<{ tried: string | undefined; good: string | undefined }>> {
  const tried = await upkeep.findNewest(db, kind)
  const good = await upkeep.findNewest(db, kind, { good: true })
  return { tried: tried?.at, good: good?.at }
}

/** Checks every page and walks the whole audit chain. */
export async function checkStore(store: OpenStore, transact: Transact, at: string): Promise<void> {
  const { pages, chain } = linesOf(await store.check())
  await transact(async (db) => {
    await upkeep.insertUpkeep(db, { kind: 'pages', place: null, at, ...pages })
    if (chain) await upkeep.insertUpkeep(db, { kind: 'chain', place: null, at, ...chain })
  })
}

function linesOf({ pages, chain }: StoreVerdict) {
  return {
    pages: { failure: pages ? null : 'store-damaged', detail: '{}' },
    chain: chain && {
      failure: chain.ok ? null : 'chain-broken',
      detail: JSON.stringify(chain.ok ? chain.head : { seq: chain.seq }),
    },
  }
}

/** A failure of the store or the disk is written down where that still works; anything else is a bug. */
export async function noteFailedBackup(
  transact: Transact,
  at: string,
  error: unknown,
): Promise<void> {
  const failure = storeFailureOf(error)?.code
  if (failure === 'cancelled') return
  await transact(async (tx) =>
    upkeep.insertUpkeep(tx, {
      kind: 'backup',
      place: HERE,
      at,
      failure: failure ?? 'unexpected',
      detail: '{}',
    }),
  )
}

export async function noteDrill(
  transact: Transact,
  { at, by, failure }: Readonly<{ at: string; by: 'password' | 'code'; failure: string | null }>,
): Promise<void> {
  const detail = JSON.stringify({ by })
  await transact(async (tx) =>
    upkeep.insertUpkeep(tx, { kind: 'drill', place: null, at, failure, detail }),
  )
}
