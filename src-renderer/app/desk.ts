import { rememberAsking } from '#app/drafts/asked.ts'
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
 * waits for the first, and asking again after "no answer" has it done once. What a kill leaves of them stands with the
 * drafts (`drafts/asked.ts`).
 */
const unanswered = new Map<string, { id: string; reply: Promise<unknown> | undefined }>()

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
  const question = `${name} ${JSON.stringify(input)}`
  const request = unanswered.get(question) ?? { id: crypto.randomUUID(), reply: undefined }
  unanswered.set(question, request)
  request.reply ??= mayHoldPassword(name)
    ? ask(name, input, request.id)
    : askRemembered(name, input, { request, question })
  try {
    const reply = await request.reply
    unanswered.delete(question)
    return reply
  } catch (error) {
    request.reply = undefined
    throw error
  }
}

/** Not even a fingerprint of these is kept; and none is done twice, for each is of one version or of a word that is taken. */
function mayHoldPassword(name: MessageName): boolean {
  return name.startsWith('staff.')
}

async function askRemembered(
  name: MessageName,
  input: unknown,
  { request, question }: Readonly<{ request: { id: string }; question: string }>,
): Promise<unknown> {
  const { id, answered } = await rememberAsking(question, request.id)
  request.id = id
  const reply = await ask(name, input, id)
  answered()
  return reply
}

async function ask(name: MessageName, input: unknown, requestId: string): Promise<unknown> {
  const bridge: Bridge = Reflect.get(window, 'desk')
  return noteWait(bridge.send(name, input, requestId))
}
