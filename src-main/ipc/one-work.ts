import {
  type JobProgress,
  type JobState,
  cancelJob,
  newJobState,
  progressOf,
  stepOn,
} from '#main/jobs/job-state.ts'
import type { RunWork } from '#main/jobs/run-work.ts'
import { type Asked, type Done, type WorkName, storeWork } from '#main/jobs/store-work.ts'

/** One long work at a time while no store is open. */
export type OneWork = Readonly<{
  /** What makes ready for the next work has begun: stopped from here on, that work does not begin. */
  expect: () => void
  /** Throws `cancelled` also where that was asked for in the last moment: whoever goes on from here was not stopped. */
  run: <Name extends WorkName>(
    name: Name,
    asked: Asked<Name>,
    dataKey: Uint8Array,
  ) => Promise<Done<Name>>
  /** Undefined while nothing has begun. */
  progress: () => JobProgress | undefined
  cancel: () => void
}>

export function makeOneWork(runWork: RunWork): OneWork {
  let work: Readonly<{ state: JobState; pieces: number }> | undefined
  let expected: JobState | undefined
  return {
    expect: () => {
      expected = newJobState()
    },
    run: async (name, asked, dataKey) => {
      const state = expected ?? newJobState()
      expected = undefined
      stepOn(state)()
      work = { state, pieces: storeWork[name].pieces(asked) }
      try {
        const done = await runWork(name, asked, { dataKey, state })
        stepOn(state)()
        return done
      } finally {
        work = undefined
      }
    },
    progress: () => work && progressOf(work.state, work.pieces),
    cancel: () => {
      const state = work?.state ?? expected
      if (state) cancelJob(state)
    },
  }
}
