import { beginAttempt, forgiveAttempts } from './keyring/back-off.ts'
import { StoreFailure } from './store-failure.ts'
import type { StoreFiles } from './store-files.ts'

/** Runs one guess at a secret under the back-off; `who` is the same word for the same guesser, known or not. */
export async function countAttempt<Result>(
  files: StoreFiles,
  who: string,
  now: () => string,
  guess: () => Promise<Result>,
): Promise<Result> {
  const seconds = beginAttempt(files.attempts, who, Date.parse(now()))
  if (seconds > 0) throw new StoreFailure('sign-in-must-wait', { seconds })
  try {
    const result = await guess()
    forgiveAttempts(files.attempts, who)
    return result
  } catch (error) {
    // Only a wrong guess counts: a full disk or a weak new password is not one.
    const wrong = error instanceof StoreFailure && error.code === 'sign-in-refused'
    if (!wrong) forgiveAttempts(files.attempts, who)
    throw error
  }
}
