import { once } from 'node:events'
import { extname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { PasswordWeakness } from '#contract/staff.contract.ts'
import type { Weighed, Weighing } from './password-thread.ts'

/** Why the password is weak, or `undefined`; see `weighPassword`. */
export type WeighPassword = (
  password: string,
  known: readonly string[],
) => Promise<PasswordWeakness | undefined>

/** Beside this file, from the sources as in the bundle. */
const threadFile = join(import.meta.dirname, `password-thread${extname(import.meta.url)}`)

const IDLE_MS = 60_000

/** Nothing is loaded before the first password is chosen; a minute after the last one the thread and all it saw are gone. */
export function weighInThread(): WeighPassword {
  let thread: Worker | undefined
  let idle: NodeJS.Timeout | undefined
  let last: Promise<unknown> = Promise.resolve()

  const end = (): void => {
    void thread?.terminate()
    thread = undefined
  }
  const weigh = async (weighing: Weighing): Promise<PasswordWeakness | undefined> => {
    clearTimeout(idle)
    thread ??= new Worker(threadFile, { execArgv: [] })
    thread.ref()
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    thread.postMessage(weighing)
    try {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the other end is `password-thread.ts`
      const [{ weakness }] = (await once(thread, 'message')) as [Weighed]
      return weakness
    } catch (error) {
      end()
      throw error
    } finally {
      thread?.unref()
      idle = setTimeout(end, IDLE_MS).unref()
    }
  }
  return async (password, known) => {
    // One at a time: an answer belongs to the question before it.
    const mine = last.then(() => weigh({ password, known }))
    last = mine.catch(() => undefined)
    return mine
  }
}
