import type Sqlite from 'better-sqlite3'
import { Kysely } from 'kysely'
import type { IsoDay } from '#contract/calendar/iso-day.ts'
import { type AuditEntry, appendAudit } from './audit/append-audit.ts'
import { openingsOf, sha256AtRest } from './at-rest.ts'
import { type AnchorFile, openAnchorFile } from './audit/anchor-file.ts'
import type { AuditHead, AuditVerdict } from './audit/audit-chain.ts'
import { fileAuditHead, verifyFileAudit } from './audit/read-audit.ts'
import type { BackupOutcome, BackupPlace } from './backup/backup-places.ts'
import {
  copiesIn,
  type StandingCopy,
  type StoreAside,
  storesAside,
} from './backup/standing-copies.ts'
import type { StoreVerdict } from './check-store.ts'
import { openQueue, type WorkQueue } from '#main/jobs/work-queue.ts'
import type { RunWork } from '#main/jobs/run-work.ts'
import type { Database, Writer } from './database.ts'
import { ImmediateDialect } from './immediate-dialect.ts'
import { type HeldKeyring, holdKeyring } from './keyring/held-keyring.ts'
import { anchorAuditHead } from './keyring/keyring.ts'
import type { KeyringFile } from './keyring/keyring-file.ts'
import { type StoreKeys, zeroKeys } from './keyring/store-keys.ts'
import { type Slots, makeSlots } from './make-slots.ts'
import type { Restored } from './restore/prepare-restored.ts'
import { schemaVersion } from './recipe.ts'
import { StoreFailure, type StoreFailureCode, storeFailureOf } from './store-failure.ts'
import type { StoreFiles } from './store-files.ts'
import type { StorePlace } from './store-place.ts'
import { type WritePause, writePause } from './write-pause.ts'

export type OpenedBy =
  | Readonly<{ kind: 'staff'; staffId: string }>
  | Readonly<{ kind: 'recovery-code' }>

/** An unlocked store. The only thing that holds keys; after `lock()` nothing of it works. */
export type OpenStore = Slots &
  Readonly<{
    /** One connection: see `ImmediateDialect` for what that asks of callers. */
    db: Kysely<Database>
    /** The same connection, for the search index and migrations only. */
    raw: Sqlite.Database
    dbId: string
    files: StoreFiles
    keys: StoreKeys
    openedBy: OpenedBy
    /** The newest audit row anchored in the keyring when the store was last locked. */
    anchor: () => AuditHead | null
    /** Adds the next audit row inside the transaction of the act it tells of. */
    appendAudit: (db: Writer, entry: AuditEntry) => Promise<AuditHead>
    verifyAudit: () => AuditVerdict
    backup: (request: BackupOrder) => Promise<BackupOutcome>
    /** Backups and copies before an upgrade in a place; undefined where its disk is not connected. */
    copiesIn: (place: BackupPlace, today: IsoDay) => readonly StandingCopy[] | undefined
    /** What restores put aside beside the store. */
    storesAside: (today: IsoDay) => readonly StoreAside[]
    /** Every page, and the whole audit chain. */
    check: () => Promise<StoreVerdict>
    /** Restores a backup into `to`, as if for use, and says what it holds; the caller removes it. */
    rehearse: (order: Readonly<{ from: string; to: string }>) => Promise<Restored>
    /** Rewrites the file, so that no page keeps what was erased. Who begins a transaction meanwhile asks `mayWrite` first. */
    wipeFreed: () => Promise<void>
    /** Resolves at once unless the file is being rewritten: then at its end. */
    mayWrite: () => Promise<void>
    /** Folds the write-ahead log into the file, so that a power cut finds none. Waits for the running transaction. */
    checkpoint: () => Promise<void>
    /** The long work at hand: how far it is, and the way out. */
    work: Pick<WorkQueue, 'progress' | 'cancel'>
    /** Checkpoint, anchor, close, zero the keys. Waits for the running transaction; can be called twice. */
    lock: () => Promise<void>
  }>

export type BackupOrder = Readonly<{
  /** Whose slots it carries, beside the recovery code's. */
  managerIds: readonly string[]
  places: readonly BackupPlace[]
}>

/** What `openStore` takes over: from here on the returned store owns the connection and the keys. */
export type Opening = Readonly<{
  files: StoreFiles
  raw: Sqlite.Database
  keyring: KeyringFile
  keys: StoreKeys
  openedBy: OpenedBy
  now: () => string
  runWork: RunWork
  place: StorePlace
  /** The generation this store has seen, where the keyring is older. */
  seen?: number
}>

export function openStore(opening: Opening): OpenStore {
  const { files, raw, keyring, keys, openedBy, now, place } = opening
  const anchorFile = openAnchorFile(files.anchor, keys, keyring.dbId)
  const around = {
    before: place.check,
    after: () => anchorFile.hold(() => fileAuditHead(raw)),
  }
  const db = new Kysely<Database>({ dialect: new ImmediateDialect(raw, around) })
  const held = holdKeyring(files, keyring)
  const copied = { files, raw, keys, dbId: keyring.dbId }
  const work = openQueue(opening.runWork, keys.data)
  const pause = writePause()
  const slots = makeSlots({ ...opening, mayWrite: pause.over }, held)
  let locking: Promise<void> | undefined

  const whileOpen = <Arguments extends readonly unknown[], Result>(
    act: (...args: Arguments) => Result,
  ) => {
    return (...args: Arguments): Result => {
      if (locking) throw new StoreFailure('locked')
      return act(...args)
    }
  }

  return {
    db,
    raw,
    dbId: keyring.dbId,
    files,
    keys,
    openedBy,
    anchor: () => held.current().auditHead,
    // Not refused while locking: the transaction that is running then must be able to finish.
    appendAudit: (writer, entry) => appendAudit(writer, keys.audit, entry),
    verifyAudit: whileOpen(() => verifyFileAudit(raw, keys.audit, held.current().auditHead)),
    backup: whileOpen((order: BackupOrder) => backUp({ files, raw, held, now, work }, order)),
    copiesIn: whileOpen((at: BackupPlace, today: IsoDay) => copiesIn(copied, at, today)),
    storesAside: whileOpen((today: IsoDay) => storesAside(copied, today)),
    check: whileOpen(() => check({ files, raw, held, work })),
    rehearse: whileOpen((order: Readonly<{ from: string; to: string }>) =>
      work.run('restore', { ...order, at: now(), ...rehearsed }),
    ),
    wipeFreed: whileOpen(() => wipe({ files, raw, held, work, db, pause })),
    mayWrite: pause.over,
    checkpoint: whileOpen(() => checkpoint({ db, raw, work, pause })),
    work,
    addStaffSlot: whileOpen(slots.addStaffSlot),
    changePassword: whileOpen(slots.changePassword),
    removeStaffSlot: whileOpen(slots.removeStaffSlot),
    hasStaffSlot: whileOpen(slots.hasStaffSlot),
    replaceRecoveryCode: whileOpen(slots.replaceRecoveryCode),
    keyringIsOlder: whileOpen(slots.keyringIsOlder),
    adoptKeyring: whileOpen(slots.adoptKeyring),
    provePassword: whileOpen(slots.provePassword),
    beginRekey: whileOpen(slots.beginRekey),
    lock: () =>
      (locking ??= lock({ files, db, raw, held, keys, anchorFile, place, work, slots, pause })),
  }
}

/** Nobody restores for use here; that a log is broken is told elsewhere, and its people's data come back all the same. */
const rehearsed = { staffId: null, knowingly: true, lost: 0, keyring: null }

type Working = Readonly<{ held: HeldKeyring; work: WorkQueue }>

async function backUp(
  { files, raw, held, now, work }: Pick<Opening, 'files' | 'raw' | 'now'> & Working,
  order: BackupOrder,
): Promise<BackupOutcome> {
  return work.run('backUp', {
    store: files.store,
    keyring: held.current(),
    newestSchema: schemaVersion(raw),
    at: now(),
    ...order,
  })
}

async function check({
  files,
  raw,
  held,
  work,
}: Pick<Opening, 'files' | 'raw'> & Working): Promise<StoreVerdict> {
  const { dbId, auditHead } = held.current()
  const anchors = [auditHead, fileAuditHead(raw)].filter((head) => head !== null)
  return work.run('check', {
    store: files.store,
    dbId,
    newestSchema: schemaVersion(raw),
    anchors: anchors.filter(({ seq }) => seq > 0),
  })
}

type Pausing = Readonly<{
  db: Kysely<Database>
  raw: Sqlite.Database
  work: WorkQueue
  pause: WritePause
}>

async function wipe({
  files,
  raw,
  held,
  work,
  db,
  pause,
}: Pausing & Pick<Opening, 'files'> & Working): Promise<void> {
  const asked = {
    store: files.store,
    dbId: held.current().dbId,
    newestSchema: schemaVersion(raw),
  }
  const idle = async (): Promise<void> => db.connection().execute(async () => undefined)
  await pause.during(idle, async () => work.run('wipeFreed', asked))
}

async function checkpoint({ db, raw, work, pause }: Pausing): Promise<void> {
  // A reader in another thread would make it wait, and with it everything else.
  if (work.progress() || pause.isOn()) return
  await db.connection().execute(async () => raw.pragma('wal_checkpoint(TRUNCATE)'))
}

type Locking = Pausing &
  Readonly<{
    files: StoreFiles
    held: HeldKeyring
    keys: StoreKeys
    anchorFile: AnchorFile
    place: StorePlace
    slots: Slots
  }>

const diskTroubles: ReadonlySet<StoreFailureCode | undefined> = new Set([
  'disk-full',
  'store-damaged',
  'store-gone',
  'store-read-only',
  'store-taken',
])

async function lock(locking: Locking): Promise<void> {
  const { db, raw, keys, anchorFile, place, work, slots, pause } = locking
  try {
    await work.close()
    // Whoever waits to write comes first.
    await pause.over()
    // With the connection in hand no transaction is half way, and none can begin after the head was read.
    const left = await db.connection().execute(async () => closeFile(raw, place))
    // An older keyring must not grow newer by being opened often enough.
    if (left && !slots.keyringIsOlder()) await anchorAll(locking, left)
  } catch (error) {
    // Every act is in the log on the disk; the next opening tidies up. The desk is closed all the same.
    if (!diskTroubles.has(storeFailureOf(error)?.code)) throw error
  } finally {
    raw.close()
    await db.destroy()
    anchorFile.close()
    place.leave()
    zeroKeys(keys)
  }
}

type Left = Readonly<{ head: AuditHead; openings: number }>

async function anchorAll({ files, held, keys }: Locking, { head, openings }: Left): Promise<void> {
  const sha256 = await sha256AtRest(files.store)
  const atRest = sha256 === undefined ? undefined : { openings, sha256 }
  await held.change((ring) => anchorAuditHead(ring, keys, head, atRest))
}

/** Undefined where the store is not in its place any more: then nothing there is ours to write on. */
async function closeFile(raw: Sqlite.Database, place: StorePlace): Promise<Left | undefined> {
  try {
    place.check()
    const left = { head: fileAuditHead(raw), openings: openingsOf(raw) }
    refreshStatistics(raw)
    raw.pragma('wal_checkpoint(TRUNCATE)')
    return left
  } finally {
    raw.close()
  }
}

/**
 * Statistics for the query planner: counts only. Its samples are values, and would outlive an erased person. A damaged page
 * among what they look at keeps nobody from locking, and the log from being folded in.
 */
function refreshStatistics(raw: Sqlite.Database): void {
  try {
    raw.pragma('optimize')
    const sampled = raw.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'sqlite_stat4'").get()
    if (sampled) raw.exec('DELETE FROM sqlite_stat4')
  } catch (error) {
    if (storeFailureOf(error)?.code !== 'store-damaged') throw error
  }
}
