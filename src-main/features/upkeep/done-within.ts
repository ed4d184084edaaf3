/** A clock is put right by seconds all the time. */
const TOLERANCE_MS = 60_000

/**
 * Whether this was done no longer ago than `ms`. What lies in the future was done by a clock that was wrong: nobody knows
 * when, so it counts as not done.
 */
export function isDoneWithin(at: string | null | undefined, now: string, ms: number): boolean {
  if (!at) return false
  const ago = Date.parse(now) - Date.parse(at)
  return ago >= -TOLERANCE_MS && ago < ms
}
