import { extname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { StoreFailure } from '#main/store/store-failure.ts'
import { newJobState } from './job-state.ts'
import type { RunWork } from './run-work.ts'
import type { WorkThreadData, WorkThreadReply } from './work-thread.ts'

/** Beside this file, from the sources as in the bundle. */
const threadFile = join(import.meta.dirname, `work-thread${extname(import.meta.url)}`)

/** One thread a work, so that its memory and its keys go with it. The key is moved there, not copied, and zeroed there. */
export const runInThread: RunWork = async (name, asked, { dataKey, state = newJobState() }) => {
  // Not slice(): of a Buffer that is a view, and moving it would take the open store's own key away.
  const key = Uint8Array.from(dataKey).buffer
  const data: WorkThreadData = { name, asked, key, state }
  const thread = new Worker(threadFile, { workerData: data, transferList: [key], execArgv: [] })
  const reply = await replyOf(thread)
  if (reply.ok) return reply.value
  throw reply.failure ? new StoreFailure(reply.failure.code, reply.failure.fields) : reply.error
}

/** Waits for the end of the thread, not only for its word: only then its connections are closed and its keys gone. */
async function replyOf(thread: Worker): Promise<WorkThreadReply> {
  return new Promise((resolve, reject) => {
    let reply: WorkThreadReply | undefined
    thread.once('message', (said: WorkThreadReply) => (reply = said))
    thread.once('error', reject)
    thread.once('exit', (code) =>
      reply ? resolve(reply) : reject(new Error(`the work thread ended with ${code}`)),
    )
  })
}
