import { accessSync, constants, existsSync, realpathSync, statfsSync } from 'node:fs'
import { sep } from 'node:path'
import {
  type Health,
  type HealthProblem,
  type PlaceHealth,
  urgentProblems,
} from '#contract/upkeep.contract.ts'
import { listManagerIds } from '#main/features/staff/session.service.ts'
import type { Context } from '#main/ipc/handlers.ts'
import { type BackupPlace, isPlaceThere, markPlace } from '#main/store/backup/backup-places.ts'
import type { Reader } from '#main/store/database.ts'
import { isDoneWithin } from './done-within.ts'
import { placesOf } from './keep-store.service.ts'
import { listOpenEvents } from './store-events.service.ts'
import * as upkeep from './upkeep.repository.ts'
import type { UpkeepRow } from './upkeep.table.ts'

const dayMs = 86_400_000
/** Below this a day's work may not fit any more. */
const lowDiskBytes = 500 * 1024 * 1024
const oldBackupMs = 3 * dayMs
const oldCheckMs = 7 * dayMs
const oldDrillMs = 31 * dayMs
const oldCodeMs = 183 * dayMs

type Asking = Pick<Context<'upkeep.health'>, 'db' | 'parts' | 'clock'>

export async function readHealth({ db, parts, clock }: Asking): Promise<Health> {
  const [pages, chain, drill] = await Promise.all([
    upkeep.findNewest(db, 'pages'),
    upkeep.findNewest(db, 'chain'),
    upkeep.findNewest(db, 'drill'),
  ])
  const managers = (await listManagerIds(db)).filter(parts.store.hasStaffSlot)
  const places = await Promise.all(
    (await placesOf(db, parts.store)).map(async (place) => placeHealth({ db }, place)),
  )
  const health = {
    events: await listOpenEvents(db),
    places,
    aside: [...parts.store.storesAside(clock.today())],
    pages: pages ? checkedOf(pages) : null,
    chain: chain
      ? { ...checkedOf(chain), ...(chain.failure && { seq: detailOf(chain).seq }) }
      : null,
    drill: drill ? { ...checkedOf(drill), by: detailOf(drill).by } : null,
    free: freeOn(parts.store.files.store),
    managers: managers.length,
    ...(await readCode(db)),
  }
  const level = parts.room.state().level
  const asItIs = {
    isReserveGone: level === 'reserve' || level === 'full',
    owesWipe: parts.upkeep.owesWipe(),
  }
  return { ...health, problems: problemsOf({ ...health, ...asItIs }, clock.now()) }
}

/** A paper that nobody has had in hand for long may be gone or unreadable. */
async function readCode(db: Reader): Promise<Pick<Health, 'codeMadeAt' | 'codeTriedAt'>> {
  const made = (await upkeep.findCodeMadeAt(db)) ?? null
  const played = (await upkeep.findCodePlayedAt(db)) ?? null
  return { codeMadeAt: made, codeTriedAt: (played ?? '') > (made ?? '') ? played : made }
}

/** What somebody must act on, in the order in which it matters. */
export async function readNotice(asking: Asking): Promise<HealthProblem[]> {
  const { problems } = await readHealth(asking)
  return problems.filter((problem) => urgentProblems.has(problem))
}

type Found = Omit<Health, 'problems'> & Readonly<{ isReserveGone: boolean; owesWipe: boolean }>

function problemsOf(health: Found, now: string): HealthProblem[] {
  const { places, pages, chain, drill, free, managers, isReserveGone } = health
  const events = new Set(health.events.map(({ event }) => event))
  const isOlder = (at: string | null | undefined, ms: number): boolean => !isDoneWithin(at, now, ms)
  const backedUp = places.some(({ lastGood }) => lastGood !== null)
  const disks = [free, ...places.map((place) => place.free)]
  const found: Readonly<Record<HealthProblem, boolean>> = {
    'pages-damaged': pages?.isGood === false,
    'chain-broken': chain?.isGood === false,
    'file-changed': events.has('file-changed'),
    'acts-lost': events.has('acts-lost'),
    'keys-older': events.has('keys-older'),
    'keys-replaced': events.has('keys-replaced'),
    'keys-not-renewed': events.has('keys-not-renewed'),
    'clock-set-back': events.has('clock-set-back'),
    'reserve-gone': isReserveGone,
    'disk-low': !isReserveGone && disks.some((bytes) => bytes !== null && bytes < lowDiskBytes),
    'backup-failed': places.some(({ failure, isThere }) => isThere && failure !== null),
    'place-missing': places.some(({ isThere }) => !isThere),
    // A store of today has had no time for one.
    'backup-old': backedUp
      ? places.every(({ lastGood }) => isOlder(lastGood, oldBackupMs))
      : isOlder(health.codeMadeAt, oldBackupMs),
    'one-place': places.length === 1,
    'never-checked': isOlder(pages?.at ?? health.codeMadeAt, oldCheckMs),
    'wipe-owed': health.owesWipe,
    'one-manager': managers < 2,
    'drill-due': isOlder(drill?.isGood ? drill.at : null, oldDrillMs),
    'code-untried': isOlder(health.codeTriedAt, oldCodeMs),
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the record above
  return (Object.keys(found) as HealthProblem[]).filter((problem) => found[problem])
}

async function placeHealth({ db }: Pick<Asking, 'db'>, place: BackupPlace): Promise<PlaceHealth> {
  const [newest, good] = await Promise.all([
    upkeep.findNewest(db, 'backup', { place: place.id }),
    upkeep.findNewest(db, 'backup', { place: place.id, good: true }),
  ])
  const isThere = isPlaceThere(place)
  return {
    id: place.id,
    folder: place.folder,
    isThere,
    lastGood: good?.at ?? null,
    failure: newest?.failure ?? null,
    free: isThere ? freeOn(place.folder) : null,
  }
}

function checkedOf({ at, failure }: UpkeepRow) {
  return { at, isGood: failure === null }
}

/** What was written down beside the result; what a kind does not have is not asked of it. */
function detailOf({ detail }: UpkeepRow): Readonly<{ seq: number; by: 'password' | 'code' }> {
  return JSON.parse(detail)
}

/** Null where the folder is not there or the system does not say. */
function freeOn(path: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(path)
    return bavail * bsize
  } catch {
    return null
  }
}

export async function addPlace(
  { db, parts, clock, newId, refusal }: Context<'upkeep.addPlace'>,
  { folder: asked }: Readonly<{ folder: string }>,
): Promise<{ id: string }> {
  if (!existsSync(asked)) throw refusal('place-missing')
  const folder = realpathSync(asked)
  const { store } = parts
  // A disk that fails takes both with it, and the store's folder is the program's own.
  if (`${folder}${sep}`.startsWith(`${realpathSync(store.files.folder)}${sep}`)) {
    throw refusal('place-inside')
  }
  const known = await upkeep.listPlaces(db)
  if (known.some((place) => place.folder === folder)) throw refusal('place-twice')
  const id = newId()
  try {
    accessSync(folder, constants.W_OK)
    markPlace(folder, id)
  } catch {
    throw refusal('place-not-writable')
  }
  await upkeep.insertPlace(db, { id, folder, added_at: clock.now(), removed_at: null })
  return { id }
}

/** Its backups stay where they are: only nothing more is written there. */
export async function removePlace(
  { db, clock, refusal }: Context<'upkeep.removePlace'>,
  { id }: Readonly<{ id: string }>,
): Promise<Record<string, never>> {
  if (!(await upkeep.removePlace(db, id, clock.now()))) throw refusal('place-missing')
  return {}
}
