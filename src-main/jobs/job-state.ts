import { StoreFailure } from '#main/store/store-failure.ts'
import { type Stage, type Step, stages } from '#main/store/step.ts'

/** What the thread at work and the one that waits for it both see: nothing has to be sent while SQLite is busy. */
export type JobState = Int32Array<SharedArrayBuffer>

const CANCELLED = 0
const STAGE = 1
const BEGUN = 2

export type JobProgress = Readonly<{
  stage: Stage
  /** Pieces begun so far, the one at work among them. */
  step: number
  /** Pieces it has in all. */
  steps: number
}>

export function newJobState(): JobState {
  return new Int32Array(new SharedArrayBuffer(3 * Int32Array.BYTES_PER_ELEMENT))
}

export function cancelJob(state: JobState): void {
  Atomics.store(state, CANCELLED, 1)
}

/** Undefined while it has not begun. */
export function progressOf(state: JobState, steps: number): JobProgress | undefined {
  const step = Atomics.load(state, BEGUN)
  const stage = stages[Atomics.load(state, STAGE)]
  return step > 0 && stage ? { stage, step, steps } : undefined
}

export function stepOn(state: JobState): Step {
  return (stage) => {
    if (Atomics.load(state, CANCELLED)) throw new StoreFailure('cancelled')
    if (!stage) return
    Atomics.store(state, STAGE, stages.indexOf(stage))
    Atomics.add(state, BEGUN, 1)
  }
}
