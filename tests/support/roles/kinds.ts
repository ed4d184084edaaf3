import type { Contract, FailureCode, Input, MessageName } from '#contract/index.ts'
import type { Role } from '#contract/permissions.ts'
import type { CommonFailure } from '#contract/result.ts'
import type { Fixture } from './fixture.ts'

/** Every message that asks who is signed in. */
export type Guarded = {
  [M in MessageName]: Contract[M]['kind'] extends 'entrance' ? never : M
}[MessageName]

type Code<M extends MessageName> = FailureCode<M> | CommonFailure | 'ok' | '–'

/** What comes back for one's own case, and for another's where that differs. `–` is not permitted at all. */
type Cell<M extends MessageName> = Code<M> | readonly [own: Code<M>, other: Code<M>]

export type Asked = Readonly<{ of: Fixture['own']; fixture: Fixture; role: Role }>

export type Row<M extends MessageName> = Readonly<{
  ask: (asked: Asked) => Input<M>
  receptionist: Cell<M>
  caseworker: Cell<M>
  manager: Cell<M>
  'data-officer': Cell<M>
  /**
   * What comes back about a restricted file to everybody outside its team who may ask at all: what comes back where there
   * is no such thing. Left out where nothing of a file is asked about.
   */
  restricted?: Code<M> | Readonly<Partial<Record<Role, Code<M>>>>
}>

export type Rows = { readonly [M in Guarded]?: Row<M> }

export const month = { calendar: 'gregorian', year: 2026, month: 11 } as const
export const ofPerson = ({ of }: Asked) => ({ personId: of.personId })
export const nothing = () => ({})
export const nobody = {
  receptionist: '–',
  caseworker: '–',
  manager: '–',
  'data-officer': '–',
} as const
export const all = {
  receptionist: 'ok',
  caseworker: 'ok',
  manager: 'ok',
  'data-officer': 'ok',
} as const
export const atWork = { ...all, 'data-officer': '–' } as const
export const desk = { ...nobody, receptionist: 'ok', caseworker: 'ok' } as const
export const queue = { ...desk, manager: 'ok' } as const
export const manager = { ...nobody, manager: 'ok' } as const
export const oversight = { ...manager, 'data-officer': 'ok' } as const
export const team = { ...nobody, caseworker: ['ok', 'not-your-case'] } as const
/** Read by the team, and by who oversees. */
export const record = { ...team, 'data-officer': 'ok' } as const
export const covered = { ...nobody, caseworker: 'ok', manager: 'ok' } as const
export const returns = { ...covered, 'data-officer': 'ok' } as const
