import type { Centre } from '#contract/centre.contract.ts'
import type { Permission, Role } from '#contract/permissions.ts'
import type { Reader, Writer } from '#main/store/database.ts'
import type { Entrance } from './entrance.ts'
import type { Parts } from './parts.ts'
import type { RefusalOf } from './refusal.ts'

/** The one clock: instants are UTC, the day is the centre's. */
export type Clock = Readonly<{ now: () => string; today: () => string }>

export type Session = Readonly<{ staffId: string; name: string; role: Role }>

/** What the audit row of this message says beside its name: ids and field names, never values. */
export type Trace = Readonly<{
  subjectType?: string
  subjectId?: string
  reason?: string
  detail?: Readonly<Record<string, string | number | readonly string[]>>
}>

type Shared<Code extends string> = Readonly<{
  session: Session
  /** Whether the signed-in person holds a permission: for fields, where the door checked the message. */
  may: (permission: Permission) => boolean
  centre: Centre
  clock: Clock
  newId: () => string
  refusal: RefusalOf<Code>
  parts: Parts
  /** Says more of this message in its audit row than the id of its reply. */
  trace: (trace: Trace) => void
}>

export type QueryContext<Code extends string = never> = Shared<Code> & Readonly<{ db: Reader }>
export type CommandContext<Code extends string = never> = Shared<Code> &
  Readonly<{
    db: Writer
    /** Runs once the transaction is on disk: memory never knows what the store does not. */
    afterCommit: (work: () => void) => void
  }>
export type EntranceContext<Code extends string = never> = Readonly<{
  entrance: Entrance
  refusal: RefusalOf<Code>
}>
