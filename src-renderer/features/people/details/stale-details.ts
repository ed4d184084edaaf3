import { DeskFailure } from '#app/desk.ts'
import { PersonFile } from '#contract/people.contract.ts'

/** The file as it now is, where saving failed because somebody changed it meanwhile. */
export function currentOf(error: Error | null): PersonFile | undefined {
  if (!(error instanceof DeskFailure) || error.failure.code !== 'stale') return undefined
  return PersonFile.safeParse(error.failure.current).data
}
