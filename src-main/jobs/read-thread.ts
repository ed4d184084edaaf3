/** The thread in which a file that comes in is read: one file, then it ends. An entry of its own in the bundle. */
import { parentPort, workerData } from 'node:worker_threads'
import { type FileRefusal, ImportRefusal } from '#main/imports/import-refusal.ts'
import type { Imported, ImportRequest } from '#main/imports/imported.ts'
import { readImport } from '#main/imports/read-import.ts'

export type ReadThreadSaid =
  | Readonly<{ share: number }>
  | Readonly<{ imported: Imported }>
  | Readonly<{ refusal: Readonly<{ code: FileRefusal; line: number | undefined }> }>

/** Of the whole: what is told more often nobody sees. */
const STEP = 0.01

let told = 0
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the other end is `read-in-thread.ts`
const request = workerData as ImportRequest
try {
  const imported = await readImport(request, tellShare)
  say(
    { imported },
    imported.kind === 'archive' ? imported.entries.map((one) => one.bytes.buffer) : [],
  )
} catch (error) {
  if (!(error instanceof ImportRefusal)) throw error
  say({ refusal: { code: error.code, line: error.line } })
}

function tellShare(share: number): void {
  if (share < told + STEP) return
  told = share
  say({ share })
}

function say(said: ReadThreadSaid, moved: ArrayBuffer[] = []): void {
  parentPort?.postMessage(said, moved)
}
