import type { BackupReport, Centre } from '#contract/centre.contract.ts'
import { dayInZone } from '#contract/calendar/centre-time.ts'
import type { SignedIn } from '#contract/staff.contract.ts'
import { openPress } from '#main/documents/press.ts'
import { getCentre } from '#main/features/centre/centre.service.ts'
import { loadNameIndex } from '#main/features/people/people.service.ts'
import { listManagerIds } from '#main/features/staff/session.service.ts'
import type { WeighPassword } from '#main/features/staff/passwords/weigh-in-thread.ts'
import type { OpenStore } from '#main/store/open-store.ts'
import type { OpenDesk } from './desk.ts'
import type { LockReason } from './entrance.ts'
import type { Outside } from './parts.ts'
import { findLastBackup } from './find-last-backup.ts'
import { deleteRepliesBefore } from './requests.repository.ts'

export type OpenedDesk = Readonly<{
  desk: OpenDesk
  signedIn: () => SignedIn
  /** Backs up what is new where there is time, then closes the store and zeroes its keys. */
  close: (why: LockReason) => Promise<void>
  /** Breaks off what `close` is waiting for. */
  hurry: () => void
}>

type Opening = Readonly<{
  weighPassword: WeighPassword
  outside: Outside
  fontsFolder: string
  now: () => string
  folder: string
}>

const keepRepliesDays = 7

/** What an unlocked store becomes for the one who signed in. */
export async function openDesk(
  store: OpenStore,
  entered: SignedIn,
  { outside, fontsFolder, weighPassword, now, folder }: Opening,
): Promise<OpenedDesk> {
  let centre: Centre = await getCentre(store.db)
  let signedIn = entered
  const backups = backupsOf(store, folder)
  await store.db
    .transaction()
    .execute(async (db) => deleteRepliesBefore(db, daysBefore(now(), keepRepliesDays)))
  const desk: OpenDesk = {
    db: store.db,
    auditKey: store.keys.audit,
    session: entered,
    mustChange: () => signedIn.mustChange,
    centre: () => centre,
    clock: { now, today: () => dayInZone(now(), centre.timeZone) },
    parts: {
      keys: store,
      weighPassword,
      names: await loadNameIndex(store.db),
      outside,
      press: openPress(fontsFolder),
      backUp: backups.make,
      lastBackup: backups.last,
      work: store.work,
      centreChanged: (changed) => {
        centre = changed
      },
      passwordChanged: () => {
        signedIn = { ...signedIn, mustChange: false }
      },
    },
  }
  return {
    desk,
    signedIn: () => signedIn,
    hurry: store.work.cancel,
    close: async (why) => {
      try {
        if (why !== 'suspend') await backups.makeIfNew()
      } finally {
        await store.lock()
      }
    },
  }
}

function backupsOf(store: OpenStore, storeFolder: string) {
  let last = findLastBackup(storeFolder, store.dbId)
  let backedUpChanges = changesOf(store)
  const make = async (): Promise<BackupReport> => {
    const { folder, at, bytes } = await store.backup({
      managerIds: await listManagerIds(store.db),
    })
    backedUpChanges = changesOf(store)
    last = { folder, at, bytes }
    return last
  }
  return {
    make,
    last: () => last,
    makeIfNew: async () => {
      if (changesOf(store) !== backedUpChanges) await make()
    },
  }
}

/** Rows this connection has changed so far: tells whether there is anything new to back up. */
function changesOf({ raw }: OpenStore): number {
  return Number(raw.prepare('SELECT total_changes()').pluck().get())
}

function daysBefore(instant: string, days: number): string {
  return new Date(Date.parse(instant) - days * 86_400_000).toISOString()
}
