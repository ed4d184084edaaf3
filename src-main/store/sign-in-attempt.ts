import { existsSync } from 'node:fs'
import os from 'node:os'
import { dirname } from 'node:path'
import { beginAttempt, forgiveAttempts } from './keyring/back-off.ts'
import { StoreFailure, isDiskFull } from './store-failure.ts'
import type { StoreFiles } from './store-files.ts'

/** Runs one guess at a secret under the back-off; `who` is the same word for the same guesser, known or not. */
export async function countAttempt<Result>(
  files: StoreFiles,
  who: string,
  guess: () => Promise<Result>,
): Promise<Result> {
  if (!existsSync(dirname(files.store))) throw new StoreFailure('store-gone')
  const seconds = await ifRoom(() => beginAttempt(files.attempts, who, os.uptime() * 1000))
  if (seconds) throw new StoreFailure('sign-in-must-wait', { seconds })
  const forgive = () => ifRoom(() => forgiveAttempts(files.attempts, who))
  try {
    const result = await guess()
    await forgive()
    return result
  } catch (error) {
    // Only a wrong guess counts: a full disk or a weak new password is not one.
    const wrong = error instanceof StoreFailure && error.code === 'sign-in-refused'
    if (!wrong) await forgive()
    throw error
  }
}

const slowdown = 500

/** A full disk keeps nobody out; as it cannot count the guesses either, each then takes longer. */
async function ifRoom<Result>(act: () => Result): Promise<Result | undefined> {
  try {
    return act()
  } catch (error) {
    if (!isDiskFull(error)) throw error
    await new Promise((resume) => setTimeout(resume, slowdown))
    return undefined
  }
}
