import { join, resolve } from 'node:path'
import type { FailureCode, Input, MessageName, Output, Reply } from '#contract/index.ts'
import type { Role } from '#contract/permissions.ts'
import { FirstRun, type NewStaff } from '#contract/staff.contract.ts'
import type { WeighPassword } from '#main/features/staff/passwords/weigh-in-thread.ts'
import { setHere } from '#main/documents/set-page.ts'
import { runHere } from '#main/jobs/run-here.ts'
import type { RunWork } from '#main/jobs/run-work.ts'
import { makeDesk, type RunningDesk } from '#main/ipc/make-desk.ts'
import { newId } from '#main/ipc/new-id.ts'
import type { Outside } from '#main/ipc/parts.ts'
import { serve } from '#main/ipc/serve.ts'
import type { RoomSizes } from '#main/store/disk-room.ts'
import { inventCentre } from '#main/practice/invent-centre.ts'
import { CHEAP, temporaryFolder } from './fresh-store.ts'
import { wholeSchema } from './whole-schema.ts'

export const password = 'modrá lampa nad stolom'

/** A Tuesday morning in Bánov: 24 November 2026, 3 Azar 1405, half past nine. */
const morning = '2026-11-24T08:30:00.000Z'

/** No test but those of a full disk needs 32 MB put aside. */
const noReserve: RoomSizes = { reserve: Number.MAX_SAFE_INTEGER, low: 0, hardlyAny: 0 }

export type OpenDeskOptions = Readonly<{
  centre?: Partial<Input<'desk.setUp'>['centre']>
  zones?: readonly string[]
  /** Where the store is made and left; a temporary folder that goes with the desk unless said. */
  folder?: string
  now?: string
  /** Every password is good unless a test is about passwords: the lists take a second to load. */
  weighPassword?: WeighPassword
  /** Leaves colleagues with the passwords the manager gave them, each to be changed first. */
  firstPasswords?: boolean
  /** What the dialog for a folder is answered with; it is cancelled unless said. */
  chosenFolder?: string
  /** What the dialog for a list or workbook is answered with; it is cancelled unless said. */
  chosenTable?: () => string | undefined
  /** On this thread unless said. */
  runWork?: RunWork
  roomSizes?: RoomSizes
}>

/** The same desk without a window: what tests and benchmarks ask through the same door. */
export type TestDesk = AsyncDisposable &
  Readonly<{
    folder: string
    desk: RunningDesk
    /** What left the desk: files saved and papers printed, in order. */
    left: readonly { name: string; bytes: Uint8Array }[]
    /** Sends as whoever is signed in; the reply as it crosses. */
    ask: <M extends MessageName>(name: M, input: Input<M>, requestId?: string) => Promise<Reply<M>>
    /** Sends and gives the value; a refusal fails the test. */
    send: <M extends MessageName>(name: M, input: Input<M>) => Promise<Output<M>>
    /** Sends and gives the code of the refusal; a value fails the test. */
    refusal: <M extends MessageName>(name: M, input: Input<M>) => Promise<string>
    signInAs: (role: Role) => Promise<void>
    /** Moves the clock; the day is the centre's. */
    setNow: (instant: string) => void
    passMinutes: (minutes: number) => void
  }>

/** A desk where nothing is set up yet. */
export function closedDesk(options: OpenDeskOptions = {}): TestDesk {
  const temporary = temporaryFolder()
  const folder = options.folder ?? join(temporary.path, 'store')
  const left: { name: string; bytes: Uint8Array }[] = []
  let now = Date.parse(options.now ?? morning)
  const desk = makeDesk({
    folder,
    practice: { folder: join(temporary.path, 'practice'), invent: inventCentre },
    outside: collectingOutside(left, options),
    weighPassword: options.weighPassword ?? (async () => undefined),
    fontsFolder: resolve('resources/fonts'),
    // Every look at the clock is a millisecond later, as in life.
    now: () => new Date(now++).toISOString(),
    log: (line) => console.error(line),
    cost: CHEAP,
    migrations: wholeSchema(),
    runWork: options.runWork ?? runHere,
    openSetter: setHere,
    roomSizes: options.roomSizes ?? noReserve,
  })
  const ask = async <M extends MessageName>(name: M, input: Input<M>, requestId = newId()) =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the wire: `serve` parsed it by the contract
    (await serve(desk, { name, input, requestId })) as Reply<M>
  const send = async <M extends MessageName>(name: M, input: Input<M>): Promise<Output<M>> => {
    const reply = await ask(name, input)
    if (!reply.ok) throw new Error(`${name} was refused: ${JSON.stringify(reply.failure)}`)
    return reply.value
  }
  return {
    folder,
    desk,
    left,
    ask,
    send,
    refusal: async (name, input) => {
      const reply = await ask(name, input)
      if (reply.ok) throw new Error(`${name} was not refused`)
      return reply.failure.code satisfies FailureCode<typeof name> | string
    },
    signInAs: async (role) => void (await send('desk.signIn', { signInWord: role, password })),
    setNow: (instant) => void (now = Date.parse(instant)),
    passMinutes: (minutes) => void (now += minutes * 60_000),
    [Symbol.asyncDispose]: async () => {
      // As a machine that falls asleep does: what is thrown away needs no backup.
      await desk.lock(options.folder === undefined ? 'suspend' : 'left')
      temporary[Symbol.dispose]()
    },
  }
}

type WantedCentre = Pick<OpenDeskOptions, 'centre' | 'zones'> & Readonly<{ password?: string }>

/** The answers of a first run; the manager signs in as `manager`. */
export function firstRun(wanted: WantedCentre = {}): FirstRun {
  const { centre, zones = ['Staré Mesto', 'Rybníky'] } = wanted
  const manager = newColleague('manager')
  return FirstRun.parse({
    centre: {
      name: 'Komunitné centrum Bánov',
      timeZone: 'Europe/Bratislava',
      calendar: 'gregorian',
      weekend: [6, 0],
      country: 'SK',
      languages: ['fa', 'ru', 'sk', 'en'],
      letterLanguage: 'sk',
      address: 'Hlavná 12, 941 01 Bánov',
      phone: '+421 35 600 12 34',
      email: 'centrum@banov.example',
      logo: null,
      threshold: 5,
      lockMinutes: 5,
      ...centre,
    },
    zones,
    manager: { ...manager, password: wanted.password ?? manager.password },
  })
}

const colleagues = {
  manager: { name: 'Eva Horváthová', post: 'riaditeľka centra', room: '5' },
  receptionist: { name: 'Jana Malá', post: 'pracovníčka prvého kontaktu', room: 'recepcia' },
  'data-officer': { name: 'Ivan Kráľ', post: 'zodpovedná osoba', room: '4' },
  caseworker: { name: 'Peter Novák', post: 'sociálny pracovník', room: '2' },
} as const

export function newColleague(role: Role): NewStaff {
  return { ...colleagues[role], signInWord: role, role, password }
}

function collectingOutside(
  left: { name: string; bytes: Uint8Array }[],
  { chosenFolder, chosenTable }: OpenDeskOptions,
): Outside {
  return {
    chooseFolder: async () => chosenFolder,
    chooseTable: async () => chosenTable?.(),
    save: async (bytes, name) => {
      left.push({ name, bytes })
      return name
    },
    print: async (bytes, name) => {
      left.push({ name, bytes })
      return 'printed'
    },
  }
}
