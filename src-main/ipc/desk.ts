import type { Kysely } from 'kysely'
import type { Centre } from '#contract/centre.contract.ts'
import type { Database, Transact } from '#main/store/database.ts'
import type { Clock, Session } from './context.ts'
import type { Entrance } from './entrance.ts'
import type { Handlers } from './handlers.ts'
import type { AtWork } from './log-line.ts'
import type { Parts } from './parts.ts'

/** The store unlocked and somebody signed in. Gone, with its keys, at the next lock. */
export type OpenDesk = Readonly<{
  db: Kysely<Database>
  auditKey: Uint8Array
  /** The one way to write: an immediate transaction, tried once more on the reserve where the disk is full. */
  transact: Transact
  session: Session
  /** Signed in with a password that somebody else chose: only a new one may be set. */
  mustChange: () => boolean
  centre: () => Centre
  clock: Clock
  parts: Parts
}>

/** What the door needs to know. */
export type Desk = Readonly<{
  handlers: Handlers
  entrance: Entrance
  /** Undefined while nobody is signed in. */
  open: () => OpenDesk | undefined
  newId: () => string
  /** Logs an error without personal data and returns the reference the user can read out. */
  reportBug: (error: unknown, atWork: AtWork) => string
}>
