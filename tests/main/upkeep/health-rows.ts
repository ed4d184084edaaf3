import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { HealthProblem, StoreEvent } from '#contract/upkeep.contract.ts'
import { runHere } from '#main/jobs/run-here.ts'
import { StoreFailure } from '#main/store/store-failure.ts'
import { storeFiles } from '#main/store/store-files.ts'
import { oweWipe } from '#main/store/wipe-freed.ts'
import { newColleague, type OpenDeskOptions } from '#support/closed-desk.ts'
import { walkIn } from '#support/desk-day.ts'
import { type openTestDesk, password } from '#support/open-desk.ts'
import { pageIsPutBack } from '#support/put-back.ts'
import type { scriptedRoom } from '#support/scripted-room.ts'
import { unlock } from '#main/store/store.ts'

type Desk = Awaited<ReturnType<typeof openTestDesk>> &
  Readonly<{ room: ReturnType<typeof scriptedRoom> }>

type ProblemRow = Readonly<{
  /** A desk on which it can be played; where nothing is said, any. */
  on?: () => OpenDeskOptions
  /** With a manager signed in before and after. */
  happens: (desk: Desk) => Promise<unknown>
  /** What its words say and its button does, through the door. */
  remedy: (desk: Desk) => Promise<unknown>
}>

const day = 24 * 60
const plenty = 2 ** 40
const hardly = 100 * 1024 * 1024
const byPassword = { kind: 'password', signInWord: 'manager', password } as const

const backUp = async (desk: Desk) => desk.send('centre.backUp', {})
const lookAgain = async ({ room }: Desk) => void (room.freeBytes = plenty)

/** Every problem of the contract: how it comes, and what makes it go. One without a row does not compile. */
export const problemRows: { readonly [P in HealthProblem]: ProblemRow } = {
  'pages-damaged': {
    happens: async (desk) => {
      await backUp(desk)
      const { store } = storeFiles(desk.folder)
      const db = desk.desk.open()!.db
      await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(db)
      const { rows } = await sql<{ pageno: number }>`
        SELECT pageno FROM dbstat WHERE name = 'need'`.execute(db)
      const bytes = readFileSync(store)
      const at = (rows[0]!.pageno - 1) * 4096 + 700
      bytes[at] = (bytes[at] ?? 0) ^ 1
      writeFileSync(store, bytes)
      await desk.send('upkeep.check', {})
    },
    remedy: restoreNewest,
  },
  'chain-broken': {
    happens: async (desk) => {
      await backUp(desk)
      const { db } = desk.desk.open()!
      await sql`DROP TRIGGER audit_is_never_edited`.execute(db)
      await sql`UPDATE audit SET action = 'desk.touch' WHERE seq = 2`.execute(db)
      await desk.send('upkeep.check', {})
    },
    remedy: restoreNewest,
  },
  'file-changed': {
    happens: async (desk) => pageIsPutBack(desk, 'usb'),
    remedy: settle('file-changed'),
  },
  'acts-lost': {
    happens: async (desk) => {
      const { store } = storeFiles(desk.folder)
      await desk.desk.lock('suspend')
      const before = readFileSync(store)
      await desk.signInAs('receptionist')
      await walkIn(desk, 'Anna Tóthová')
      await desk.desk.lock('suspend')
      writeFileSync(store, before)
    },
    remedy: settle('acts-lost'),
  },
  'keys-older': {
    happens: async (desk) => {
      const { keyring, keyringCopy } = storeFiles(desk.folder)
      const before = readFileSync(keyring)
      const staff = await desk.send('staff.list', {})
      const { id, version } = staff.find(({ role }) => role === 'receptionist')!
      await desk.send('staff.remove', { id, version })
      await desk.desk.lock('suspend')
      for (const file of [keyring, keyringCopy]) writeFileSync(file, before)
      await desk.signInAs('manager')
      // Everybody chooses a new password then; this one chooses it and goes on with the old words of the tests.
      const own = 'štyri tiché zelené vlaky'
      await desk.send('staff.changePassword', { current: password, next: own })
      await desk.send('staff.changePassword', { current: own, next: password })
    },
    remedy: renewKeys,
  },
  'keys-replaced': {
    happens: async (desk) => {
      await desk.desk.lock('suspend')
      rmSync(storeFiles(desk.folder).keyring)
    },
    remedy: async (desk) => {
      await backUp(desk)
      await settle('keys-replaced')(desk)
    },
  },
  'keys-not-renewed': {
    on: () => {
      let tries = 0
      return {
        runWork: async (name, asked, tools) => {
          if (name === 'rekey' && (tries += 1) === 1) throw new StoreFailure('disk-full')
          return runHere(name, asked, tools)
        },
      }
    },
    happens: async (desk) => {
      const next = 'päť starých žltých lodí'
      const { recoveryCode } = await desk.send('desk.renewKeys', { current: password, next })
      await desk.ask('desk.confirmRecoveryCode', { typed: recoveryCode })
    },
    remedy: renewKeys,
  },
  'clock-set-back': {
    happens: async (desk) => {
      desk.passMinutes(-3 * 60)
      await desk.desk.lock('suspend')
    },
    remedy: settle('clock-set-back'),
  },
  'reserve-gone': {
    on: () => ({ roomSizes: { reserve: 1024, low: 500_000_000, hardlyAny: 0 } }),
    happens: async ({ folder, room }) => {
      room.freeBytes = hardly
      rmSync(storeFiles(folder).reserve)
    },
    remedy: lookAgain,
  },
  'disk-low': {
    happens: async ({ room }) => void (room.freeBytes = hardly),
    remedy: lookAgain,
  },
  'backup-failed': {
    happens: async (desk) => {
      const { backups } = storeFiles(desk.folder)
      writeFileSync(backups, 'a file where the folder should be')
      await desk.refusal('centre.backUp', {})
    },
    remedy: async (desk) => {
      rmSync(storeFiles(desk.folder).backups)
      await backUp(desk)
    },
  },
  'place-missing': {
    happens: async (desk) => {
      await addDisk(desk)
      renameSync(diskOf(desk), `${diskOf(desk)}-pulled`)
    },
    remedy: async (desk) => {
      renameSync(`${diskOf(desk)}-pulled`, diskOf(desk))
      await backUp(desk)
    },
  },
  'backup-old': {
    happens: async (desk) => {
      await backUp(desk)
      desk.passMinutes(3 * day)
    },
    remedy: backUp,
  },
  'one-place': {
    happens: async () => undefined,
    remedy: addDisk,
  },
  'never-checked': {
    happens: async (desk) => desk.passMinutes(7 * day),
    remedy: async (desk) => desk.send('upkeep.check', {}),
  },
  'wipe-owed': {
    happens: async (desk) => {
      await desk.desk.lock('suspend')
      const store = await unlock({
        folder: desk.folder,
        signInWord: 'manager',
        password,
        runWork: runHere,
      })
      oweWipe(store.raw)
      await store.lock()
    },
    remedy: async (desk) => desk.send('upkeep.wipe', {}),
  },
  'one-manager': {
    happens: async () => undefined,
    remedy: async (desk) =>
      desk.send('staff.add', { ...newColleague('manager'), name: 'Iva Nová', signInWord: 'iva' }),
  },
  'drill-due': {
    happens: backUp,
    remedy: async (desk) => desk.send('upkeep.drill', { key: byPassword }),
  },
  'code-untried': {
    happens: async (desk) => {
      desk.passMinutes(184 * day)
      await backUp(desk)
    },
    remedy: async (desk) =>
      desk.send('upkeep.drill', { key: { kind: 'code', recoveryCode: desk.recoveryCode } }),
  },
}

function settle(event: StoreEvent): ProblemRow['remedy'] {
  return async (desk) => {
    const { events } = await desk.send('upkeep.health', {})
    const { seq } = events.find((one) => one.event === event)!
    await desk.send('upkeep.settle', { event, seq })
  }
}

/** What the button does: the desk is locked, and the newest backup takes the place of the store. */
async function restoreNewest(desk: Desk): Promise<void> {
  await desk.desk.lock('suspend')
  const [newest] = await desk.send('restore.list', {})
  await desk.send('restore.prove', { folder: newest!.folder, key: byPassword })
  await desk.send('restore.begin', {})
  await desk.signInAs('manager')
}

async function renewKeys(desk: Desk): Promise<void> {
  const passwords = { current: password, next: 'päť starých žltých lodí' }
  const { recoveryCode } = await desk.send('desk.renewKeys', passwords)
  await desk.send('desk.confirmRecoveryCode', { typed: recoveryCode })
}

const diskOf = ({ folder }: Desk): string => join(folder, '..', 'usb')

async function addDisk(desk: Desk): Promise<void> {
  mkdirSync(diskOf(desk))
  await desk.send('upkeep.addPlace', { folder: diskOf(desk) })
  await backUp(desk)
}
