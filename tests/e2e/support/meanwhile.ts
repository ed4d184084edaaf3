import type { Page } from '@playwright/test'
import type { Input, MessageName, Output, Reply } from '#contract/index.ts'

type Asked = Readonly<{ name: string; input: unknown }>

/** A colleague at another desk, as far as the store can tell: asks past the window, which learns nothing of it. */
export async function meanwhile<M extends MessageName>(
  page: Page,
  name: M,
  input: Input<M>,
): Promise<Output<M>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the wire: main parsed it by the contract
  const reply = (await page.evaluate(askBridge, { name, input })) as Reply<M>
  if (!reply.ok) throw new Error(`${name} was refused: ${JSON.stringify(reply.failure)}`)
  return reply.value
}

/** Runs in the page. */
function askBridge({ name, input }: Asked): Promise<unknown> {
  const bridge: Readonly<{ send: (...asked: readonly unknown[]) => Promise<unknown> }> =
    Reflect.get(window, 'desk')
  return bridge.send(name, input, crypto.randomUUID())
}
