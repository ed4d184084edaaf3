import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import type Sqlite from 'better-sqlite3'
import { runInThread } from '#main/jobs/run-in-thread.ts'
import type { RunWork } from '#main/jobs/run-work.ts'
import { readAnchorFile } from './audit/anchor-file.ts'
import { rememberFormerKey } from './audit/former-keys.ts'
import { fileAuditHead, holdsAnchor } from './audit/read-audit.ts'
import { renameDurably, sweepDrafts, syncFile } from './durable-file.ts'
import type { PasswordCost } from './keyring/argon2id.ts'
import { calibrateCost } from './keyring/calibrate-cost.ts'
import { createKeyring, signInWordOf } from './keyring/keyring.ts'
import {
  type KeyringFile,
  dropDamagedKeyrings,
  useKeyringCopy,
  writeKeyring,
} from './keyring/keyring-file.ts'
import { newRecoveryCode, readRecoveryCode } from './keyring/recovery-code.ts'
import { type StoreKeys, zeroKeys } from './keyring/store-keys.ts'
import { openKeyring } from './keyring/open-keyring.ts'
import { rememberGeneration, seenGeneration } from './keyring/seen-generation.ts'
import { unlockByRecoveryCode, unlockBySignInWord } from './keyring/unlock.ts'
import { type Migration, migrate } from './migrate.ts'
import { migrations as shipped } from './migrations/index.ts'
import { type OpenStore, type OpenedBy, openStore } from './open-store.ts'
import { sha256AtRest, wasChangedAtRest } from './at-rest.ts'
import { createEncrypted, openEncrypted, schemaVersion } from './recipe.ts'
import { settlePending } from './rekey/settle-pending.ts'
import { dropReplacedStores } from './restore/replaced-stores.ts'
import { finishSwap } from './restore/swap-restored.ts'
import { countAttempt } from './sign-in-attempt.ts'
import { StoreFailure, writeIfRoom } from './store-failure.ts'
import { type StoreFiles, storeFiles } from './store-files.ts'
import { type StoreLock, takeStoreLock } from './store-lock.ts'
import { storePlace } from './store-place.ts'

type Options = Readonly<{
  folder: string
  /** The centre's clock: UTC, ISO 8601. */
  now?: () => string
  migrations?: readonly Migration[]
  /** Where long work runs: in a thread of its own unless said. */
  runWork?: RunWork | undefined
}>

export type NewStore = Options &
  Readonly<{
    staff: Readonly<{ id: string; signInWord: string; password: string; role: string }>
    /** Shown and typed back before anything is on the disk; one is made if none is given. */
    recoveryCode?: string
    /** Tests only: anything cheaper than what `calibrateCost` finds makes the file easier to guess. */
    cost?: PasswordCost
  }>

/** Is there a store in this folder (then sign in), or none (then set one up)? */
export function storeExists(folder: string): boolean {
  const { store, keyring, keyringCopy, anchor, backups, prepared } = storeFiles(folder)
  // What is left where a store was lost: a new, empty one in its place would look as if nothing had ever been there.
  return [store, keyring, keyringCopy, anchor, backups, prepared].some((file) => existsSync(file))
}

/** Sets up a new, empty store with its first manager. Refuses a folder that has anything of one. */
export async function createStore(
  order: NewStore,
): Promise<Readonly<{ recoveryCode: string; opened: OpenStore }>> {
  const { folder, staff } = order
  const opening = howToOpen(order)
  const { now, migrations } = opening
  if (storeExists(folder)) throw new StoreFailure('store-exists')
  const files = storeFiles(folder)
  const recoveryCode = order.recoveryCode ?? newRecoveryCode()
  const slot = { staffId: staff.id, signInWord: staff.signInWord, password: staff.password }
  const cost = order.cost ?? (await calibrateCost())
  const { keyring, keys } = await createKeyring(randomUUID(), slot, recoveryCode, cost)

  mkdirSync(folder, { recursive: true, mode: 0o700 })
  for (const tail of ['', '-wal', '-shm']) rmSync(files.unfinished + tail, { force: true })
  createEncrypted(files.unfinished, keys.database, (db) => {
    migrate(db, migrations)
    const insert = db.prepare('INSERT INTO meta (key, value) VALUES (?, ?)')
    insert.run('db_id', keyring.dbId)
    insert.run('created_at', now())
  })
  syncFile(files.unfinished)
  // The keyring first: a store without one would be lost, a keyring without its store is finished at the next start.
  writeKeyring(files, keyring)

  const openedBy = { kind: 'staff', staffId: staff.id } as const
  const opened = await openUnlocked({ files, keyring, keys, openedBy, ...opening })
  await note(opened, now, 'store.created', staff)
  return { recoveryCode, opened }
}

export async function unlock(
  who: Options & Readonly<{ signInWord: string; password: string }>,
): Promise<OpenStore> {
  const { folder, signInWord, password } = who
  const opening = howToOpen(who)
  const files = settledFiles(folder)
  const { opened, ...ring } = await countAttempt(files, signInWordOf(signInWord), () =>
    openKeyring(files, (keyring) => unlockBySignInWord(keyring, signInWord, password)),
  )
  const { staffId, ...unlocked } = opened
  const openedBy = { kind: 'staff', staffId } as const
  return openUnlocked({ files, ...ring, ...unlocked, openedBy, ...opening })
}

/** For when no password is left. The caller must then have a new code made: this one has been seen. */
export async function unlockByRecovery(
  who: Options & Readonly<{ recoveryCode: string }>,
): Promise<OpenStore> {
  const { folder, recoveryCode } = who
  const opening = howToOpen(who)
  const files = settledFiles(folder)
  readRecoveryCode(recoveryCode) // a slip of the finger is no guess
  const { opened, ...ring } = await countAttempt(files, 'recovery code', () =>
    openKeyring(files, (keyring) => unlockByRecoveryCode(keyring, recoveryCode)),
  )
  const openedBy = { kind: 'recovery-code' } as const
  return openUnlocked({ files, ...ring, ...opened, openedBy, ...opening })
}

type HowToOpen = Readonly<{
  now: () => string
  migrations: readonly Migration[]
  runWork: RunWork
}>

function howToOpen(options: Options): HowToOpen {
  return {
    now: options.now ?? systemTime,
    migrations: options.migrations ?? shipped,
    runWork: options.runWork ?? runInThread,
  }
}

type Unlocked = HowToOpen &
  Readonly<{
    files: StoreFiles
    keyring: KeyringFile
    /** The keyring itself was damaged or gone. */
    isCopy?: boolean
    keys: StoreKeys
    /** The secret opened the keyring to come: the keys until now. */
    before?: StoreKeys
    openedBy: OpenedBy
  }>

async function openUnlocked(asked: Unlocked): Promise<OpenStore> {
  const { files, keys, before, now } = asked
  let raw: Sqlite.Database | undefined
  let lock: StoreLock | undefined
  try {
    lock = takeStoreLock(files.lock)
    tidy(files)
    if (asked.isCopy) useKeyringCopy(files, now())
    const found = asked.keyring.atRest && (await sha256AtRest(files.store))
    const { keyring, settled } = settlePending(asked, asked.migrations.length)
    const unlocked = { ...asked, keyring }
    raw = await openMigrated(unlocked)
    const cut = findCut(raw, unlocked)
    const isChanged = !settled && isFileChanged(raw, keyring, found)
    if (before) rememberFormerKey(raw, before.audit, fileAuditHead(raw).seq)
    const seen = seenGeneration(raw)
    const isOlder = keyring.generation < seen
    const place = storePlace(files, lock)
    const opened = openStore({ ...unlocked, raw, place, ...(isOlder && { seen }) })
    // For ever in the chain: the next anchor would otherwise cover up that rows are missing.
    if (cut) await note(opened, now, 'store.historyCut', undefined, cut)
    if (isChanged) await note(opened, now, 'store.fileChanged')
    if (unlocked.isCopy) await note(opened, now, 'store.keyringReplaced')
    if (isOlder) await note(opened, now, 'store.keyringOlder', undefined, { seen })
    if (settled) {
      await note(opened, now, `store.${settled}`)
      writeKeyring(files, keyring)
      if (settled === 'rekeyed') dropFormerWays(files)
    }
    writeIfRoom(() => rememberGeneration(opened.raw, keyring.generation))
    if (before) zeroKeys(before)
    return opened
  } catch (error) {
    raw?.close()
    lock?.release()
    zeroKeys(keys)
    if (before) zeroKeys(before)
    throw error
  }
}

/** Put back or written to by something else while it was closed; only where no act was recorded since the last lock. */
function isFileChanged(raw: Sqlite.Database, keyring: KeyringFile, found?: string): boolean {
  const { atRest, auditHead } = keyring
  if (!atRest || fileAuditHead(raw).seq !== auditHead?.seq) return false
  return wasChangedAtRest(raw, atRest, found)
}

/** Acts that an anchor knows of and the file does not: how far it was known to go, and how far it goes. */
function findCut(raw: Sqlite.Database, { files, keyring, keys }: Unlocked) {
  const lost = [keyring.auditHead, readAnchorFile(files.anchor, keys, keyring.dbId)].filter(
    (anchor) => !holdsAnchor(raw, anchor),
  )
  if (lost.length === 0) return undefined
  const anchored = Math.max(...lost.map((anchor) => anchor?.seq ?? 0))
  return { anchored, found: fileAuditHead(raw).seq }
}

/** Opens the file and brings it to this release's schema, a proven copy first. */
async function openMigrated(unlocked: Unlocked): Promise<Sqlite.Database> {
  const { files, keyring, keys, migrations } = unlocked
  const expected = { dbId: keyring.dbId, newestSchema: migrations.length }
  const raw = openEncrypted(files.store, keys.database, expected)
  try {
    if (schemaVersion(raw) < migrations.length) await copyAside(unlocked, schemaVersion(raw))
    migrate(raw, migrations)
    return raw
  } catch (error) {
    raw.close()
    throw error
  }
}

async function copyAside(unlocked: Unlocked, schema: number): Promise<void> {
  const { files, keyring, keys, now, runWork } = unlocked
  const asked = {
    store: files.store,
    keyring,
    newestSchema: schema,
    managerIds: [],
    places: [{ id: 'here', folder: files.backups, isOwn: true }],
    at: now(),
    label: `before-schema-${schema + 1}`,
  }
  const { places } = await runWork('backUp', asked, { dataKey: keys.data })
  const failure = places[0]?.failure
  if (failure) throw new StoreFailure(failure)
}

/** A restore that was decided is finished before anything is opened; one that was not leaves nothing. */
function settledFiles(folder: string): StoreFiles {
  const files = storeFiles(folder)
  finishSwap(files)
  for (const left of [files.preparing, files.rehearsal])
    rmSync(left, { recursive: true, force: true })
  return files
}

/** What every former password would open still. */
function dropFormerWays(files: StoreFiles): void {
  dropDamagedKeyrings(files)
  dropReplacedStores(files)
}

/** Finishes or sweeps what a kill left behind. */
function tidy(files: StoreFiles): void {
  if (!existsSync(files.store) && existsSync(files.unfinished)) {
    renameDurably(files.unfinished, files.store)
  }
  const replaced = [files.keyring, files.keyringCopy, files.attempts, files.lock]
  for (const file of replaced) sweepDrafts(file)
}

async function note(
  store: OpenStore,
  now: () => string,
  action: string,
  actor?: Readonly<{ id: string; role: string }>,
  detail: Readonly<Record<string, number>> = {},
): Promise<void> {
  const actorId = actor?.id ?? null
  const entry = { at: now(), actorId, role: actor?.role ?? null, action, detail }
  await store.db.transaction().execute(async (db) => store.appendAudit(db, entry))
}

function systemTime(): string {
  return new Date().toISOString()
}
