import { z } from 'zod'
import { command, errand, query } from './define-message.ts'
import { Day, Done, Id, Instant } from './ids.ts'
import { BackupKey } from './restore.contract.ts'
import { WorkProgress } from './work-progress.ts'

/** What the program found by itself, once, and wrote into the log: told until a manager says that it was seen to. */
export const StoreEvent = z.enum([
  'file-changed',
  'acts-lost',
  'keys-older',
  'keys-replaced',
  'keys-not-renewed',
  'clock-set-back',
])
export type StoreEvent = z.infer<typeof StoreEvent>

/** What can be wrong with the store or what keeps it; each has plain words and a remedy. */
export const HealthProblem = z.enum([
  'pages-damaged',
  'chain-broken',
  ...StoreEvent.options,
  'reserve-gone',
  'disk-low',
  'backup-failed',
  'place-missing',
  'backup-old',
  'one-place',
  'never-checked',
  'wipe-owed',
  'one-manager',
  'drill-due',
  'code-untried',
])
export type HealthProblem = z.infer<typeof HealthProblem>

/** What somebody must act on, whoever sits at the desk (a full disk and a clock are told by `condition.now`); the rest is the manager's. */
export const urgentProblems: ReadonlySet<HealthProblem> = new Set([
  'pages-damaged',
  'chain-broken',
  'file-changed',
  'acts-lost',
  'keys-older',
  'backup-failed',
  'place-missing',
  'backup-old',
])

export const PlaceHealth = z.object({
  /** `here` for the folder beside the store. */
  id: z.union([z.literal('here'), Id]),
  folder: z.string(),
  /** Whether its disk is connected. */
  isThere: z.boolean(),
  lastGood: Instant.nullable(),
  /** Why the newest try failed, as a code. */
  failure: z.string().nullable(),
  /** Bytes left on its disk. */
  free: z.number().nullable(),
})
export type PlaceHealth = z.infer<typeof PlaceHealth>

/** Copies of the store that hold what the store itself does not any more, as far as they can be seen now. */
export const InCopies = z.object({
  /** By when the last of those that leave has left, if a backup is made every month; null where there is none. */
  until: Day.nullable(),
  /** Those that leave only when somebody deletes them: in former places, or while the log of today is broken. */
  endless: z.int(),
  /** Places whose disk is not connected: what lies there is not counted. */
  away: z.int(),
})
export type InCopies = z.infer<typeof InCopies>

/** A store that a restore put aside. */
const StoreAside = z.object({
  day: Day,
  leavesBy: Day.nullable(),
  /** Taking away a way in, or changing one, does not reach it. */
  isUnderOtherKeys: z.boolean(),
})
export type StoreAside = z.infer<typeof StoreAside>

const Checked = z.object({ at: Instant, isGood: z.boolean() })

const Happened = z.object({
  event: StoreEvent,
  /** Its row in the log. */
  seq: z.int().positive(),
  at: Instant,
  /** How many acts are missing. */
  lost: z.int().optional(),
})
export type Happened = z.infer<typeof Happened>

export const Health = z.object({
  problems: z.array(HealthProblem),
  /** The newest of each kind that nobody has seen to yet. */
  events: z.array(Happened),
  places: z.array(PlaceHealth),
  aside: z.array(StoreAside),
  pages: Checked.nullable(),
  /** `seq` is the first row of the log that is not as it was written. */
  chain: Checked.extend({ seq: z.int().optional() }).nullable(),
  drill: Checked.extend({ by: z.enum(['password', 'code']) }).nullable(),
  /** Bytes left where the store lies. */
  free: z.number().nullable(),
  managers: z.int(),
  codeMadeAt: Instant.nullable(),
  /** When the code last opened something: made and typed back, or played with. */
  codeTriedAt: Instant.nullable(),
})
export type Health = z.infer<typeof Health>

const Counts = z.object({ people: z.int(), visits: z.int(), letters: z.int() })

/** What a played restore has proved. */
export const DrillReport = z.object({
  /** When the backup was made, and where it lies. */
  at: Instant,
  folder: z.string(),
  by: z.enum(['password', 'code']),
  /** As restored, and as the store in use is now. */
  backup: Counts,
  now: Counts,
})
export type DrillReport = z.infer<typeof DrillReport>

export const upkeepContract = {
  /** Whoever writes may wait for it, and is told what for. */
  'upkeep.progress': query({
    permission: 'drafts.own',
    input: z.object({}),
    output: WorkProgress.nullable(),
  }),
  /** Breaks off what is at work; whoever waits for it is told so. Writes nothing. */
  'upkeep.cancel': query({ permission: 'backup.make', input: z.object({}), output: Done }),
  /** What whoever is at the desk must know: without folders, names or numbers. */
  'upkeep.notice': query({
    permission: 'backup.make',
    input: z.object({}),
    output: z.array(HealthProblem),
  }),
  'upkeep.health': query({ permission: 'settings.manage', input: z.object({}), output: Health }),
  /** Every page, and the whole audit chain. */
  'upkeep.check': errand({
    permission: 'settings.manage',
    input: z.object({}),
    output: Health,
    failures: ['check-stopped'],
  }),
  /** A manager says that an event was seen to; refused where it has happened again since `seq`. */
  'upkeep.settle': command({
    permission: 'settings.manage',
    input: Happened.pick({ event: true, seq: true }),
    output: Done,
    failures: ['happened-again'],
  }),
  /** Writes the file anew, so that no page keeps what was erased. */
  'upkeep.wipe': errand({
    permission: 'settings.manage',
    input: z.object({}),
    output: Health,
    failures: ['wipe-stopped'],
  }),
  /** Restores the newest backup beside the store in use, compares, and leaves nothing of it. */
  'upkeep.drill': errand({
    permission: 'settings.manage',
    input: z.object({ key: BackupKey }),
    output: DrillReport,
    failures: [
      'no-backup',
      'drill-stopped',
      'sign-in-refused',
      'sign-in-wait',
      'code-differs',
      'backup-damaged',
    ],
  }),
  /** Asks for a folder with the system's dialog; null when that was cancelled. */
  'upkeep.chooseFolder': query({
    permission: 'settings.manage',
    input: z.object({}),
    output: z.object({ folder: z.string().nullable() }),
  }),
  'upkeep.addPlace': command({
    permission: 'settings.manage',
    input: z.object({ folder: z.string().min(1).max(1000) }),
    output: z.object({ id: Id }),
    failures: ['place-twice', 'place-inside', 'place-not-writable', 'place-missing'],
  }),
  'upkeep.removePlace': command({
    permission: 'settings.manage',
    input: z.object({ id: Id }),
    output: Done,
    failures: ['place-missing'],
  }),
}
