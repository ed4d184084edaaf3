import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type Sqlite from 'better-sqlite3'
import type { IsoDay } from '#contract/calendar/iso-day.ts'
import { holdsAnchor } from '../audit/read-audit.ts'
import type { StoreKeys } from '../keyring/store-keys.ts'
import { isUnderOtherKeys, replacedStores } from '../restore/replaced-stores.ts'
import type { StoreFiles } from '../store-files.ts'
import { backupFiles, listUpgradeCopies } from './backup-files.ts'
import { readManifest } from './backup-manifest.ts'
import { type BackupPlace, isPlaceThere } from './backup-places.ts'
import { leavingDays } from './leaving-days.ts'
import { madeBackups } from './made-backups.ts'

type Store = Readonly<{ files: StoreFiles; raw: Sqlite.Database; keys: StoreKeys; dbId: string }>

/** A copy of the store that lies somewhere now. */
export type StandingCopy = Readonly<{
  /** The last act it holds; null where that cannot be told: it may then hold anything. */
  upTo: number | null
  /** By when it has left, if a backup is made there every month; null where nothing takes it away. */
  leavesBy: IsoDay | null
}>

/** A store that a restore put aside, on which day, and whether other keys than those of today open it. */
export type StoreAside = Readonly<{
  day: IsoDay
  leavesBy: IsoDay | null
  isUnderOtherKeys: boolean
}>

/** Backups and copies before an upgrade that lie in a place; undefined where its disk is not connected. */
export function copiesIn(
  store: Store,
  place: BackupPlace,
  today: IsoDay,
): readonly StandingCopy[] | undefined {
  if (!isPlaceThere(place)) return undefined
  const made = madeBackups(place.folder, store.dbId)
  const upgrades = [...listUpgradeCopies(place.folder, store.dbId)]
  const days = leavingDays(
    made,
    upgrades.map(([, at]) => at),
    today,
  )
  return [
    ...made.map(({ name }) => [name, days.get(name)] as const),
    ...upgrades.map(([name, at]) => [name, days.get(at)] as const),
  ].map(([name, day]) => ({
    upTo: lastActOf(store, join(place.folder, name)),
    leavesBy: day ?? null,
  }))
}

/** What restores put aside beside the store: each leaves with the backups of its month. */
export function storesAside(
  { files, keys, dbId }: Omit<Store, 'raw'>,
  today: IsoDay,
): readonly StoreAside[] {
  const aside = replacedStores(files.folder)
  const days = leavingDays(
    madeBackups(files.backups, dbId),
    aside.map(({ day }) => day),
    today,
  )
  return aside.map(({ folder, day }) => ({
    day,
    leavesBy: days.get(day) ?? null,
    isUnderOtherKeys: isUnderOtherKeys(folder, keys),
  }))
}

/** By its manifest; an act of another history (before a restore went back behind it) says nothing of this one. */
function lastActOf({ raw, keys }: Store, folder: string): number | null {
  const { manifest } = backupFiles(folder)
  if (!existsSync(manifest)) return null
  try {
    const { auditHead } = readManifest(manifest, keys)
    return holdsAnchor(raw, auditHead) ? auditHead.seq : null
  } catch {
    return null
  }
}
