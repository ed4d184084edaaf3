/** The thread in which long work on a store runs: one piece, then it ends. An entry of its own in the bundle. */
import { parentPort, workerData } from 'node:worker_threads'
import { deriveKeys, zeroKeys } from '#main/store/keyring/store-keys.ts'
import { type StoreFailure, storeFailureOf } from '#main/store/store-failure.ts'
import { type JobState, stepOn } from './job-state.ts'
import { type Asked, type Done, type WorkName, storeWork } from './store-work.ts'

export type WorkThreadData<Name extends WorkName = WorkName> = Readonly<{
  name: Name
  asked: Asked<Name>
  /** The store's data key, moved here. */
  key: ArrayBuffer
  state: JobState
}>

export type WorkThreadReply =
  | Readonly<{ ok: true; value: Done<WorkName> }>
  | Readonly<{ ok: false; failure?: Pick<StoreFailure, 'code' | 'fields'>; error: unknown }>

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
parentPort?.postMessage(await work(workerData))

async function work({ name, asked, key, state }: WorkThreadData): Promise<WorkThreadReply> {
  const keys = deriveKeys(new Uint8Array(key))
  try {
    const tools = { keys, step: stepOn(state) }
    return { ok: true, value: await Reflect.apply(storeWork[name].run, undefined, [asked, tools]) }
  } catch (error) {
    const failure = storeFailureOf(error)
    if (!failure) return { ok: false, error }
    return { ok: false, failure: { code: failure.code, fields: failure.fields }, error: undefined }
  } finally {
    zeroKeys(keys)
  }
}
