/** The thread in which papers are set: a letter takes longer than a frame, a return of many pages a second. An entry of its own in the bundle. */
import { parentPort, workerData } from 'node:worker_threads'
import type { SetSheet } from './press.ts'
import { setHere } from './set-page.ts'
import { MissingGlyph } from './typeset/missing-glyph.ts'
import { type PackedPage, unpackPage } from './typeset/packed-page.ts'
import { UnusablePicture } from './typeset/blocks/picture.ts'

export type ToSet = Readonly<{ id: number; packed: PackedPage }>

export type SetInThread = Readonly<{ id: number }> &
  (
    | Readonly<{ sheet: SetSheet }>
    | Readonly<{
        missing: Pick<MissingGlyph, 'character' | 'field' | 'among' | 'fileNumber'>
      }>
    | Readonly<{ unusable: string }>
    | Readonly<{ failed: unknown }>
  )

const { set } = setHere(String(workerData))

parentPort?.on('message', (toSet: ToSet) => void answer(toSet))

async function answer({ id, packed }: ToSet): Promise<void> {
  try {
    const { bytes, pages } = await set(unpackPage(packed))
    // A Buffer may be part of a larger memory: what is moved is its own.
    const own = Uint8Array.from(bytes)
    say({ id, sheet: { bytes: own, pages } }, [own.buffer])
  } catch (error) {
    if (error instanceof MissingGlyph) {
      const { character, field, among, fileNumber } = error
      say({ id, missing: { character, field, among, fileNumber } })
    } else if (error instanceof UnusablePicture) say({ id, unusable: error.message })
    else say({ id, failed: error })
  }
}

function say(said: SetInThread, moved: ArrayBuffer[] = []): void {
  parentPort?.postMessage(said, moved)
}
