import type { IpcMain, IpcMainInvokeEvent } from 'electron'

type Handler = (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown
type Answer = Readonly<{ value: unknown }> | Readonly<{ error: string }>

const handlers = new Map<string, Handler>()

export const ipcMain = {
  handle(channel: string, handler: Handler): void {
    if (handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`)
    }
    handlers.set(channel, handler)
  },
}
ipcMain satisfies Pick<IpcMain, 'handle'>

/** Runs the handler; a failure is told in Electron's words. */
export async function answerInvoke(
  channel: string,
  event: unknown,
  args: readonly unknown[],
): Promise<Answer> {
  try {
    const handler = handlers.get(channel)
    if (!handler) throw new Error(`No handler registered for '${channel}'`)
    return { value: await handler(event as IpcMainInvokeEvent, ...args) }
  } catch (error) {
    return { error: `Error invoking remote method '${channel}': ${String(error)}` }
  }
}
