import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  copyFileSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Input } from '#contract/index.ts'
import { migrations } from '#main/store/migrations/index.ts'
import type { Migration } from '#main/store/migrate.ts'
import { type StoreFiles, storeFiles } from '#main/store/store-files.ts'
import { unlock } from '#main/store/store.ts'
import { flipBit } from '#support/dice.ts'
import { freshStore } from '#support/fresh-store.ts'
import { password, type TestDesk } from '#support/open-desk.ts'
import { letSlip } from '#support/slipped-setting.ts'
import { canMount } from '#support/small-disk.ts'

export type Fault = Readonly<{
  what: string
  /** Whether somebody is signing in or at work. */
  when: 'locked' | 'open'
  /** Makes it happen, and returns what helps. */
  happens: (desk: TestDesk) => Promise<() => unknown>
  /** What the desk answers. */
  code: string
  helps: string
  /** What this computer cannot play; then the row is skipped, and is seen to be. */
  isPlayable?: boolean
}>

const NEWER: Migration = { name: 'newer', up: (db) => db.exec('CREATE TABLE newer (id INTEGER)') }
const newerRelease = [...migrations, NEWER]

export const faults: readonly Fault[] = [
  ...(
    [
      ['is missing', (file) => rmSync(file)],
      ['is empty', (file) => truncateSync(file, 0)],
      ['has one byte', (file) => truncateSync(file, 1)],
      ['is cut off in its first page', (file) => truncateSync(file, 512)],
      ['is cut off after its first page', (file) => truncateSync(file, 4096)],
      ['has lost its last page', (file) => cutTail(file, 4096)],
      [
        'has lost its last three pages, and some bytes before',
        (file) => cutTail(file, 3 * 4096 + 7),
      ],
      ['has a bit turned in its first page', (file) => turnBit(file, 8000)],
      ['is another centre’s', putAnotherCentre],
    ] as const satisfies readonly (readonly [string, (file: string) => unknown])[]
  ).map(([what, harm]): Fault => ({
    what: `the store ${what}`,
    when: 'locked',
    happens: async ({ folder }) => {
      await harm(storeFiles(folder).store)
      return () => bringBackStore(folder)
    },
    code: 'store-damaged',
    helps: 'the latest backup is put in its place',
  })),
  {
    what: 'every page of the store but the first has a bit turned',
    when: 'locked',
    happens: async ({ folder }) => {
      const { store } = storeFiles(folder)
      const pages = readFileSync(store).length / 4096
      for (let page = 1; page < pages; page += 1) turnBit(store, page * 4096 * 8 + 900)
      return () => bringBackStore(folder)
    },
    code: 'store-damaged',
    helps: 'the latest backup is put in its place',
  },
  {
    what: 'store and keyring are gone, backups are left',
    when: 'locked',
    happens: async ({ folder }) => {
      const files = storeFiles(folder)
      const kept = readFileSync(files.keyring)
      for (const file of [files.store, files.keyring, files.keyringCopy]) rmSync(file)
      return () => {
        writeFileSync(files.keyring, kept)
        bringBackStore(folder)
      }
    },
    code: 'store-damaged',
    helps: 'both are brought back',
  },
  {
    what: 'the keyring and its copy have a bit turned',
    when: 'locked',
    happens: async ({ folder }) => {
      const { keyring, keyringCopy } = storeFiles(folder)
      const kept = readFileSync(keyring)
      turnBit(keyring, 3000)
      turnBit(keyringCopy, 5000)
      return () => writeFileSync(keyring, kept)
    },
    code: 'store-damaged',
    helps: 'a keyring that was kept elsewhere is put back',
  },
  {
    what: 'the keyring is of a newer release',
    when: 'locked',
    happens: async ({ folder }) => {
      const { keyring, keyringCopy } = storeFiles(folder)
      const kept = readFileSync(keyring, 'utf8')
      for (const file of [keyring, keyringCopy]) {
        writeFileSync(file, kept.replace('"v": 1', '"v": 2'))
      }
      return () => writeFileSync(keyring, kept)
    },
    code: 'store-newer',
    helps: 'that release opens it',
  },
  {
    what: 'the store is of a newer release',
    when: 'locked',
    happens: async ({ folder }) => {
      const { store } = storeFiles(folder)
      const kept = readFileSync(store)
      const who = { folder, signInWord: 'receptionist', password, migrations: newerRelease }
      await (await unlock(who)).lock()
      return async () => {
        await (await unlock(who)).lock() // that release still opens it
        writeFileSync(store, kept)
      }
    },
    code: 'store-newer',
    helps: 'that release opens it',
  },
  {
    what: 'the folder is read-only',
    when: 'locked',
    happens: async ({ folder }) => makeReadOnly(folder),
    code: 'store-read-only',
    helps: 'writing is allowed again',
    isPlayable: canMount || process.getuid?.() !== 0,
  },
  {
    what: 'a safeguard of the store cannot be switched on here',
    when: 'locked',
    happens: async () => letSlip('secure_delete', 'OFF'),
    code: 'store-unsafe',
    helps: 'the program or the disk is put right',
  },
  {
    what: 'a program of this computer has the store open',
    when: 'locked',
    happens: async ({ folder }) => {
      const program = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)'])
      writeLock(folder, { host: hostname(), pid: program.pid })
      return async () => {
        // As roughly as it may end: nobody tidies up, and nobody has to wait.
        const ended = once(program, 'exit')
        program.kill('SIGKILL')
        await ended
      }
    },
    code: 'store-in-use',
    helps: 'that program ends, even by a kill',
  },
  {
    what: 'another computer has the store on a shared disk open',
    when: 'locked',
    happens: async ({ folder }) => {
      const lock = writeLock(folder, { host: 'pc-reception', pid: 4 })
      return () => {
        const longAgo = new Date(Date.now() - 120_000)
        utimesSync(lock, longAgo, longAgo)
      }
    },
    code: 'store-in-use',
    helps: 'it has not been heard of for a minute',
  },
  {
    what: 'another computer takes the store over while the desk is open',
    when: 'open',
    happens: async (desk) => {
      const lock = writeLock(desk.folder, { host: 'pc-reception', pid: 4 })
      return async () => {
        rmSync(lock)
        await desk.desk.lock()
      }
    },
    code: 'store-taken',
    helps: 'the other one closes it, and one signs in again',
  },
  {
    what: 'the disk is taken out, or the folder moved, while the desk is open',
    when: 'open',
    happens: async ({ folder }) => {
      renameSync(folder, `${folder}-elsewhere`)
      return () => renameSync(`${folder}-elsewhere`, folder)
    },
    code: 'store-gone',
    helps: 'it is put back',
    isPlayable: process.platform !== 'win32',
  },
  {
    what: 'the disk is taken out, or the folder moved, and the desk is locked',
    when: 'locked',
    happens: async (desk) => {
      await desk.send('desk.state', {}) // the window has asked before
      renameSync(desk.folder, `${desk.folder}-elsewhere`)
      const { state } = await desk.send('desk.state', {})
      if (state !== 'locked') throw new Error('a new, empty centre would be set up in its place')
      return () => renameSync(`${desk.folder}-elsewhere`, desk.folder)
    },
    code: 'store-gone',
    helps: 'it is put back',
  },
  {
    what: 'the folder is replaced by an older copy while the desk is open',
    when: 'open',
    happens: async (desk) => {
      const { folder } = desk
      const { store } = storeFiles(folder)
      renameSync(store, `${store}-kept`)
      copyFileSync(`${store}-kept`, store)
      return () => renameSync(`${store}-kept`, store)
    },
    code: 'store-gone',
    helps: 'the store itself is put back',
    isPlayable: process.platform !== 'win32',
  },
  {
    what: 'the disk is full',
    when: 'open',
    happens: async (desk) => {
      const { db } = desk.desk.open()!
      // SQLite refuses to grow; the real disk is filled in full-disk.test.ts.
      await sql`PRAGMA max_page_count = 1`.execute(db)
      for (let refused = 0; refused < 3;) {
        const reply = await desk.ask('visits.registerWalkIn', somebody)
        refused = reply.ok ? 0 : refused + 1
      }
      return () => sql`PRAGMA max_page_count = 100000`.execute(db)
    },
    code: 'disk-full',
    helps: 'room is made',
  },
]

const somebody: Input<'visits.registerWalkIn'> = {
  who: {
    kind: 'new',
    person: { names: [{ kind: 'official', text: 'Ján Hudák' }], language: 'sk' },
  },
  needs: [{ topic: 'housing.search' }],
  language: 'sk',
}

function turnBit(file: string, bit: number): void {
  writeFileSync(file, flipBit(readFileSync(file), bit))
}

/** As a disk or a copy leaves it that ended too early. */
export function cutTail(file: string, bytes: number): void {
  truncateSync(file, statSync(file).size - bytes)
}

async function putAnotherCentre(file: string): Promise<void> {
  await using other = await freshStore()
  await other.store.lock()
  copyFileSync(storeFiles(other.folder).store, file)
}

/** What restoring comes to: the newest proven copy in the place of the damaged file. */
function bringBackStore(folder: string): void {
  const { store, backups } = storeFiles(folder)
  const newest = readdirSync(backups).toSorted().at(-1)
  if (newest === undefined) throw new Error('the lock has made no backup')
  copyFileSync(join(backups, newest, 'okno.db'), store)
}

/** As another program leaves it that has the store open. */
export function writeLock(
  folder: string,
  holder: Readonly<{ host: string; pid: number | undefined }>,
) {
  const { lock }: StoreFiles = storeFiles(folder)
  writeFileSync(lock, JSON.stringify({ ...holder, token: 'another program' }))
  return lock
}

/** For root too, whom no mode of a folder stops: the folder is mounted over itself. */
function makeReadOnly(folder: string): () => void {
  if (process.getuid?.() !== 0) {
    chmodSync(folder, 0o555)
    return () => chmodSync(folder, 0o755)
  }
  run('mount', '--bind', folder, folder)
  run('mount', '-o', 'remount,bind,ro', folder)
  return () => run('umount', folder)
}

function run(command: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command}: ${stderr}`)
}
