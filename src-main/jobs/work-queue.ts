import { StoreFailure } from '#main/store/store-failure.ts'
import { type JobProgress, type JobState, cancelJob, newJobState, progressOf } from './job-state.ts'
import type { RunWork } from './run-work.ts'
import { type Asked, type Done, type WorkName, storeWork } from './store-work.ts'

/** The long work of one open store, one piece after the other. */
export type WorkQueue = Readonly<{
  run: <Name extends WorkName>(name: Name, asked: Asked<Name>) => Promise<Done<Name>>
  /** What is at work now; undefined when nothing is. */
  progress: () => JobProgress | undefined
  /** Breaks off what is at work and what waits, `only` of that name: each then ends with `cancelled`. */
  cancel: (only?: WorkName) => void
  /** Takes nothing new, breaks off the rest, and waits until no thread holds a connection or a key. */
  close: () => Promise<void>
}>

type Job = Readonly<{ name: WorkName; state: JobState; pieces: number }>

export function openQueue(runWork: RunWork, dataKey: Uint8Array): WorkQueue {
  const jobs: Job[] = []
  let last: Promise<unknown> = Promise.resolve()
  let isClosed = false

  const cancel = (only?: WorkName): void => {
    for (const { name, state } of jobs) if (!only || name === only) cancelJob(state)
  }
  const run = async <Name extends WorkName>(
    name: Name,
    asked: Asked<Name>,
  ): Promise<Done<Name>> => {
    if (isClosed) throw new StoreFailure('locked')
    const job = { name, state: newJobState(), pieces: storeWork[name].pieces(asked) }
    jobs.push(job)
    const mine = last.then(async () => runWork(name, asked, { dataKey, state: job.state }))
    last = mine.catch(() => undefined)
    try {
      return await mine
    } finally {
      jobs.splice(jobs.indexOf(job), 1)
    }
  }
  return {
    run,
    cancel,
    progress: () => {
      const [job] = jobs
      return job && progressOf(job.state, job.pieces)
    },
    close: async () => {
      isClosed = true
      cancel()
      await last
    },
  }
}
