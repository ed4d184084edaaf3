import { extname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { ImportRefusal } from '#main/imports/import-refusal.ts'
import type { Imported, ImportRequest } from '#main/imports/imported.ts'
import { limits } from '#main/imports/limits.ts'
import type { Report } from '#main/imports/report.ts'
import type { ReadThreadSaid } from './read-thread.ts'

/** Beside this file, from the sources as in the bundle. */
const threadFile = join(import.meta.dirname, `read-thread${extname(import.meta.url)}`)

type Watch = Readonly<{
  /** Told how much is read, from 0 to 1. */
  report?: Report
  /** Breaks the reading off at once, with the refusal `cancelled`. */
  signal?: AbortSignal
  /** Milliseconds from the start to the answer; `limits.time` unless said. */
  time?: number
}>

/**
 * Reads a file that comes in, in a thread of its own without any key, within `limits`. Answers with all of it, or
 * throws `ImportRefusal`: nothing is half-taken. Anything else thrown is a bug of the reader. Its time is over when it is
 * over: a thread that waits for a disk which does not answer cannot be ended, and is not waited for.
 */
export async function readInThread(request: ImportRequest, watch: Watch = {}): Promise<Imported> {
  if (watch.signal?.aborted) throw new ImportRefusal('cancelled')
  const thread = new Worker(threadFile, {
    workerData: request,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: limits.heap },
  })
  const { promise: ended, reject } = Promise.withResolvers<never>()
  const late = setTimeout(() => end('took-too-long'), watch.time ?? limits.time)
  const cancel = (): void => end('cancelled')
  watch.signal?.addEventListener('abort', cancel, { once: true })
  const end = (code: 'took-too-long' | 'cancelled'): void => {
    reject(new ImportRefusal(code))
    thread.unref()
    void thread.terminate()
  }
  try {
    return await Promise.race([ended, answerOf(thread, watch.report)])
  } finally {
    clearTimeout(late)
    watch.signal?.removeEventListener('abort', cancel)
  }
}

/** Settles when the thread has ended, and with it all that it held. */
async function answerOf(thread: Worker, report: Report = () => {}): Promise<Imported> {
  return new Promise((resolve, reject) => {
    let answer: Exclude<ReadThreadSaid, { share: number }> | undefined
    thread.on('message', (said: ReadThreadSaid) => {
      if ('share' in said) report(said.share)
      else answer = said
    })
    thread.once('error', (error: Error & { code?: string }) =>
      reject(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new ImportRefusal('unpacks-too-large') : error,
      ),
    )
    thread.once('exit', (code) => {
      if (!answer) reject(new Error(`the reading thread ended with ${code}`))
      else if ('imported' in answer) resolve(answer.imported)
      else reject(new ImportRefusal(answer.refusal.code, answer.refusal.line))
    })
  })
}
