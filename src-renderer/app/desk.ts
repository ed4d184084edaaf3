import { noteSaved } from '#app/drafts/saved.ts'
import { noteWait } from '#app/waiting.ts'
import { contract } from '#contract/index.ts'
import type { FailureCode, Input, MessageName, Output, Reply } from '#contract/index.ts'
import type { MessageKind } from '#contract/define-message.ts'
import type { Failure } from '#contract/result.ts'

/** What the preload script puts into the window. */
type Bridge = Readonly<{
  send: (name: string, input: unknown, requestId: string) => Promise<unknown>
}>

const writes: ReadonlySet<MessageKind> = new Set(['command', 'draft'])

/** A refusal as the window meets it: its code has words in the `failure` namespace. */
export class DeskFailure<Code extends string = string> extends Error {
  override readonly name = 'DeskFailure'
  readonly failure: Failure<Code>

  constructor(failure: Failure<Code>) {
    super(failure.code)
    this.failure = failure
  }
}

/**
 * Commands asked and not answered yet. The same command with the same input is then the same request: a second key press
 * waits for the first, and asking again after "no answer" has it done once.
 */
const unanswered = new Map<string, { readonly id: string; reply: Promise<unknown> | undefined }>()

/** Sends one message to the main process; resolves to its value or throws a DeskFailure. */
export async function send<M extends MessageName>(name: M, input: Input<M>): Promise<Output<M>> {
  const isCommand = contract[name].kind === 'command'
  const asking = isCommand ? askOnce(name, input) : ask(name, input, crypto.randomUUID())
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the wire: main parsed it by the contract
  const reply = (await asking) as Reply<M>
  if (reply.ok) {
    if (writes.has(contract[name].kind)) noteSaved()
    return reply.value
  }
  throw new DeskFailure<FailureCode<M>>(reply.failure)
}

async function askOnce(name: MessageName, input: unknown): Promise<unknown> {
  const key = `${name} ${JSON.stringify(input)}`
  const request = unanswered.get(key) ?? { id: crypto.randomUUID(), reply: undefined }
  unanswered.set(key, request)
  request.reply ??= ask(name, input, request.id)
  try {
    const reply = await request.reply
    unanswered.delete(key)
    return reply
  } catch (error) {
    request.reply = undefined
    throw error
  }
}

async function ask(name: MessageName, input: unknown, requestId: string): Promise<unknown> {
  const bridge: Bridge = Reflect.get(window, 'desk')
  return noteWait(bridge.send(name, input, requestId))
}
