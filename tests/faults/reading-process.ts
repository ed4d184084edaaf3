import { ImportRefusal } from '#main/imports/import-refusal.ts'
import type { ImportRequest } from '#main/imports/imported.ts'
import { limits } from '#main/imports/limits.ts'
import { readInThread } from '#main/jobs/read-in-thread.ts'

export type BombReport = Readonly<{
  refusal: string | undefined
  /** Bytes of memory that the process held at most, less what it held before. */
  grewBy: number
  ms: number
  /** Of all threads: unlike the time on the wall it says the same on a busy computer. */
  cpuMs: number
}>

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the other end is `import-bombs.test.ts`
const request = JSON.parse(process.argv[2] ?? '') as ImportRequest
const time = Number(process.argv[3] ?? limits.time)
const before = process.memoryUsage.rss()
let most = before
const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 2)
const started = performance.now()
const worked = process.cpuUsage()
const refusal = await refusalOf(request)
clearInterval(watch)
const { user, system } = process.cpuUsage(worked)
const report: BombReport = {
  refusal,
  grewBy: most - before,
  ms: performance.now() - started,
  cpuMs: (user + system) / 1000,
}
process.send?.(report)

async function refusalOf(asked: ImportRequest): Promise<string | undefined> {
  try {
    await readInThread(asked, { time })
    return undefined
  } catch (error) {
    return error instanceof ImportRefusal ? error.code : String(error)
  }
}
