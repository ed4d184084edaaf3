import type { JobState } from './job-state.ts'
import type { Asked, Done, WorkName } from './store-work.ts'

/** Runs a piece of long work; where it runs is the composition's choice. */
export type RunWork = <Name extends WorkName>(
  name: Name,
  asked: Asked<Name>,
  tools: Readonly<{
    /** The store's data key; the runner keeps no copy of it. */
    dataKey: Uint8Array
    state?: JobState
  }>,
) => Promise<Done<Name>>
