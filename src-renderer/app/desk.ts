import { noteSaved } from '#app/drafts/saved.ts'
import { contract } from '#contract/index.ts'
import type { FailureCode, Input, MessageName, Output, Reply } from '#contract/index.ts'
import type { MessageKind } from '#contract/define-message.ts'
import type { Failure } from '#contract/result.ts'

declare global {
  interface Window {
    readonly desk: { send(name: string, input: unknown, requestId: string): Promise<unknown> }
  }
}

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
 * Sends one message to the main process; resolves to its value or throws a DeskFailure.
 *
 * @param requestId keep it and send it again after "no answer": the command is then done once.
 */
export async function send<M extends MessageName>(
  name: M,
  input: Input<M>,
  requestId: string = crypto.randomUUID(),
): Promise<Output<M>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the wire: main parsed it by the contract
  const reply = (await window.desk.send(name, input, requestId)) as Reply<M>
  if (reply.ok) {
    if (writes.has(contract[name].kind)) noteSaved()
    return reply.value
  }
  throw new DeskFailure<FailureCode<M>>(reply.failure)
}
