import type { z } from 'zod'
import type { Permission } from './permissions.ts'

/** How a message may touch the store: the door treats each kind differently. */
export type MessageKind = 'entrance' | 'query' | 'command' | 'draft' | 'errand'

/** A message the window may send to the main process. */
export type Message<
  Kind extends MessageKind,
  In extends z.ZodType,
  Out extends z.ZodType,
  Code extends string,
> = Readonly<{
  kind: Kind
  permission: Permission | undefined
  /** A view of something sensitive, by anybody or by who oversees: the door writes an audit row before it replies. */
  audited: 'view' | 'oversight' | undefined
  /** Part of what a file opened in an emergency shows: then it needs no permission, and is logged. */
  emergency: boolean
  input: In
  output: Out
  /** Failures a user can meet and act on. Anything else is a bug. */
  failures: readonly Code[]
}>

type Shape<In extends z.ZodType, Out extends z.ZodType, Code extends string> = Readonly<{
  input: In
  output: Out
  failures?: readonly Code[]
}>
type Guarded<In extends z.ZodType, Out extends z.ZodType, Code extends string> = Shape<
  In,
  Out,
  Code
> &
  Readonly<{ permission: Permission }>

/** Sees no store, or opens and closes it: set-up, sign-in, lock. Most of these are asked before anyone is signed in. */
export function entrance<
  In extends z.ZodType,
  Out extends z.ZodType,
  const Code extends string = never,
>(
  shape: Shape<In, Out, Code> & Readonly<{ permission?: Permission }>,
): Message<'entrance', In, Out, Code> {
  const { permission } = shape
  return {
    kind: 'entrance',
    audited: undefined,
    emergency: false,
    failures: [],
    ...shape,
    permission,
  }
}

/** Reads. Gets a reader and cannot write. */
export function query<
  In extends z.ZodType,
  Out extends z.ZodType,
  const Code extends string = never,
>(
  shape: Guarded<In, Out, Code> & Readonly<{ audited?: 'view' | 'oversight'; emergency?: true }>,
): Message<'query', In, Out, Code> {
  return {
    kind: 'query',
    failures: [],
    ...shape,
    audited: shape.audited,
    emergency: shape.emergency ?? false,
  }
}

/** Writes. One transaction with its audit row; asked twice with one request id, done once. */
export function command<
  In extends z.ZodType,
  Out extends z.ZodType,
  const Code extends string = never,
>(shape: Guarded<In, Out, Code>): Message<'command', In, Out, Code> {
  return { kind: 'command', failures: [], audited: undefined, emergency: false, ...shape }
}

/** Keeps half-typed text of its own author: no audit row, no request id, overwritten in place. */
export function draft<
  In extends z.ZodType,
  Out extends z.ZodType,
  const Code extends string = never,
>(shape: Guarded<In, Out, Code>): Message<'draft', In, Out, Code> {
  return { kind: 'draft', failures: [], audited: undefined, emergency: false, ...shape }
}

/** Reaches outside the store (a file, a printer): reads, acts, then the door records that it did. */
export function errand<
  In extends z.ZodType,
  Out extends z.ZodType,
  const Code extends string = never,
>(shape: Guarded<In, Out, Code>): Message<'errand', In, Out, Code> {
  return { kind: 'errand', failures: [], audited: undefined, emergency: false, ...shape }
}
