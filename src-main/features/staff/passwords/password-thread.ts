/** The thread that weighs passwords: its lists take a second to load and 100 MB, and a check must not hold up the desk. */
import { parentPort } from 'node:worker_threads'
import type { PasswordWeakness } from '#contract/staff.contract.ts'
import { weighPassword } from './weigh-password.ts'

export type Weighing = Readonly<{ password: string; known: readonly string[] }>
export type Weighed = Readonly<{ weakness: PasswordWeakness | undefined }>

parentPort?.on('message', ({ password, known }: Weighing) => {
  const weighed: Weighed = { weakness: weighPassword(password, known) }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window's
  parentPort?.postMessage(weighed)
})
