import type { Contract, FailureCode, MessageName, Output, Parsed } from '#contract/index.ts'
import type { CommandContext, EntranceContext, QueryContext } from './context.ts'

type ContextOfKind<Kind, Code extends string> = Kind extends 'query' | 'errand'
  ? QueryContext<Code>
  : Kind extends 'entrance'
    ? EntranceContext<Code>
    : CommandContext<Code>

/** The refusals of one message. */
export type FailureOf<M extends MessageName> = FailureCode<M>

/** What the handler of one message is given: its own failures, and a reader or a writer. */
export type Context<M extends MessageName> = ContextOfKind<Contract[M]['kind'], FailureCode<M>>

export type Handler<M extends MessageName> = (
  context: Context<M>,
  input: Parsed<M>,
) => Promise<Output<M>>

export type Handlers = { readonly [M in MessageName]: Handler<M> }

/** The handlers of one feature: every message of its contract, no other. */
export type HandlersOf<FeatureContract> = Pick<Handlers, keyof FeatureContract & MessageName>
