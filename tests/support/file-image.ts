import { existsSync, statSync } from 'node:fs'
import { runHere } from '#main/jobs/run-here.ts'
import { storeFiles } from '#main/store/store-files.ts'
import { unlock } from '#main/store/store.ts'
import { password, type TestDesk } from './open-desk.ts'

/** What the file holds once the desk is locked, page by page as it lies there, in the clear; nothing is left in the log. */
export async function imageAfterLock(desk: TestDesk): Promise<Buffer> {
  const { folder } = desk
  await desk.send('desk.lock', {})
  const log = `${storeFiles(folder).store}-wal`
  if (existsSync(log) && statSync(log).size > 0) throw new Error('the log was not emptied')
  const store = await unlock({ folder, signInWord: 'manager', password, runWork: runHere })
  const image = store.raw.serialize()
  await store.lock()
  return image
}

/** Those of the words that stand in the image. */
export function wordsLeft(image: Buffer, words: readonly string[]): string[] {
  return words.filter((word) => image.includes(word))
}
