import { extname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { SetInThread, ToSet } from './press-thread.ts'
import type { SetSheet, Setter } from './press.ts'
import { UnusablePicture } from './typeset/blocks/picture.ts'
import { MissingGlyph } from './typeset/missing-glyph.ts'
import { packPage } from './typeset/packed-page.ts'

/** Beside this file, from the sources as in the bundle. */
const threadFile = join(import.meta.dirname, `press-thread${extname(import.meta.url)}`)

type Waiting = Readonly<{ resolve: (sheet: SetSheet) => void; reject: (error: unknown) => void }>

/**
 * A thread for the papers, begun with the first one: the desk answers while a batch is set. It holds up no program that
 * wants to end, and goes with `end` and all the words it remembered.
 */
export function setInThread(fontsFolder: string): Setter {
  let thread: Worker | undefined
  let last = 0
  const waiting = new Map<number, Waiting>()

  const giveUp = (error: unknown): void => {
    thread = undefined
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  const begin = (): Worker => {
    const begun = new Worker(threadFile, { workerData: fontsFolder, execArgv: [] })
    begun.on('message', (said: SetInThread) => {
      const asked = waiting.get(said.id)
      waiting.delete(said.id)
      if (waiting.size === 0) begun.unref()
      if ('sheet' in said) asked?.resolve(said.sheet)
      else asked?.reject(failureOf(said))
    })
    begun.once('error', (error) => begun === thread && giveUp(error))
    return begun
  }
  return {
    set: (page) => {
      thread ??= begin()
      thread.ref()
      const id = ++last
      const { promise, resolve, reject } = Promise.withResolvers<SetSheet>()
      waiting.set(id, { resolve, reject })
      const toSet: ToSet = { id, packed: packPage(page) }
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      thread.postMessage(toSet)
      return promise
    },
    end: () => {
      void thread?.terminate()
      giveUp(new Error('The desk was locked while a paper was set'))
    },
  }
}

function failureOf(said: Exclude<SetInThread, { sheet: SetSheet }>): unknown {
  if ('missing' in said) return new MissingGlyph(said.missing.character, said.missing)
  return 'unusable' in said ? new UnusablePicture(said.unusable) : said.failed
}
