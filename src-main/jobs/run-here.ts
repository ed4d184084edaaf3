import { deriveKeys } from '#main/store/keyring/store-keys.ts'
import { newJobState, stepOn } from './job-state.ts'
import type { RunWork } from './run-work.ts'
import { storeWork } from './store-work.ts'

/** The same work on this thread: for tests, whose stores are small, and where starting a thread each would be the longest part. */
export const runHere: RunWork = async (name, asked, { dataKey, state = newJobState() }) =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each name has its own shapes, which TypeScript does not follow through an index
  (await Reflect.apply(storeWork[name].run, undefined, [
    asked,
    { keys: deriveKeys(dataKey), step: stepOn(state) },
  ])) as never
