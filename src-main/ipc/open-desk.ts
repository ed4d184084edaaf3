import type { Centre } from '#contract/centre.contract.ts'
import { dayInZone } from '#contract/calendar/centre-time.ts'
import type { SignedIn } from '#contract/staff.contract.ts'
import { openPress, type Setter } from '#main/documents/press.ts'
import { getCentre } from '#main/features/centre/centre.service.ts'
import { newRegisterDesk } from '#main/features/people/importing/register-desk.ts'
import {
  changedIndexes,
  openSearchIndexes,
  type SearchIndexes,
} from '#main/features/people/search-indexes.service.ts'
import type { WeighPassword } from '#main/features/staff/passwords/weigh-in-thread.ts'
import type { AuditEntry } from '#main/store/audit/append-audit.ts'
import { type DiskRoom, type RoomSizes, openDiskRoom } from '#main/store/disk-room.ts'
import type { OpenStore } from '#main/store/open-store.ts'
import { isDiskFull } from '#main/store/store-failure.ts'
import { storeFiles } from '#main/store/store-files.ts'
import type { OpenDesk } from './desk.ts'
import type { LockReason } from './lock-reason.ts'
import type { Log } from './log-line.ts'
import type { Outside } from './parts.ts'
import { findLastBackup } from './find-last-backup.ts'
import { lookOnceADay } from './look-once-a-day.ts'
import { makeUpkeep } from './make-upkeep.ts'
import type { Upkeep } from './upkeep.ts'
import { reportBug } from './report-bug.ts'
import { deleteRepliesBefore } from './requests.repository.ts'

export type OpenedDesk = Readonly<{
  desk: OpenDesk
  signedIn: () => SignedIn
  /** What renews its keys. */
  keys: Pick<OpenStore, 'provePassword' | 'replaceRecoveryCode' | 'beginRekey'>
  /** Backs up what is new where there is time, then closes the store and zeroes its keys. */
  close: (why: LockReason) => Promise<void>
  upkeep: Upkeep
  /** Work of a quiet minute. */
  whenIdle: () => Promise<void>
  /** Breaks off what `close` is waiting for. */
  hurry: () => void
}>

type Opening = Readonly<{
  weighPassword: WeighPassword
  outside: Outside
  setter: Setter
  now: () => string
  folder: string
  roomSizes?: RoomSizes
  log: Log
}>

const keepRepliesDays = 7

/** What an unlocked store becomes for the one who signed in. */
export async function openDesk(
  store: OpenStore,
  entered: SignedIn,
  { outside, setter, weighPassword, now, folder, roomSizes, log }: Opening,
): Promise<OpenedDesk> {
  let centre: Centre = await getCentre(store.db)
  let signedIn = entered
  const room = openDiskRoom(storeFiles(folder).reserve, roomSizes)
  const memory = { ...(await openSearchIndexes(store.db)), register: newRegisterDesk() }
  const transact = transactions(store, room, { owed: signInOf(entered, now()), indexes: memory })
  await forgetOldReplies(transact, now())
  room.state()
  const upkeep = makeUpkeep(store, {
    now,
    centre: () => centre,
    transact,
    reportBug: (error, atWork) => reportBug(log, error, atWork),
  })
  const desk: OpenDesk = {
    db: store.db,
    auditKey: store.keys.audit,
    transact,
    session: entered,
    mustChange: () => signedIn.mustChange,
    centre: () => centre,
    clock: { now, today: () => dayInZone(now(), centre.timeZone) },
    parts: {
      keys: store,
      weighPassword,
      ...memory,
      outside,
      press: openPress(setter),
      room,
      lastBackup: () => findLastBackup(folder, store.dbId),
      store,
      upkeep,
      centreChanged: (changed) => void (centre = changed),
      passwordChanged: () => {
        signedIn = { ...signedIn, mustChange: false }
      },
    },
  }
  const look = lookOnceADay(desk, { transact, now })
  return {
    desk,
    upkeep,
    whenIdle: async () => upkeep.whenIdle().then(look.begin),
    keys: store,
    hurry: store.work.cancel,
    signedIn: () => signedIn,
    close: async (why) => {
      setter.end()
      await look.end()
      await upkeep.beforeLock(why).finally(() => store.lock())
    },
  }
}

function signInOf({ staffId: actorId, role }: SignedIn, at: string): AuditEntry {
  return { at, actorId, role, action: 'desk.signIn' }
}

/**
 * Every write of the desk, each one transaction.
 *
 * @param owed what must stand in the log before anything else: the sign-in. A full disk keeps nobody out, so it is written
 * with the first act that has room; until then the door shows nothing that must be recorded.
 * @param indexes what every search knows, told of what was changed as soon as it is on disk.
 */
function transactions(
  store: OpenStore,
  room: DiskRoom,
  { owed, indexes }: Readonly<{ owed: AuditEntry; indexes: SearchIndexes }>,
): OpenDesk['transact'] {
  let isOwed = true
  return async (work) =>
    room.use(async () => {
      await store.mayWrite()
      const { result, fileChanges } = await store.db.transaction().execute(async (db) => {
        if (isOwed) await store.appendAudit(db, owed)
        return { result: await work(db), fileChanges: await changedIndexes(db) }
      })
      isOwed = false
      fileChanges(indexes)
      return result
    })
}

async function forgetOldReplies(transact: OpenDesk['transact'], now: string): Promise<void> {
  const before = daysBefore(now, keepRepliesDays)
  await transact(async (db) => deleteRepliesBefore(db, before)).catch(onlyDiskFull)
}

function onlyDiskFull(error: unknown): void {
  if (!isDiskFull(error)) throw error
}

function daysBefore(instant: string, days: number): string {
  return new Date(Date.parse(instant) - days * 86_400_000).toISOString()
}
