import { z } from 'zod'
import { DeskFailure } from '#app/desk.ts'

/** The record as it is now, where a write failed because a colleague changed it meanwhile. */
export function currentOf<Shape extends z.ZodType>(
  error: Error | null | undefined,
  shape: Shape,
): z.output<Shape> | undefined {
  return isStale(error) ? shape.safeParse(error.failure.current).data : undefined
}

/** For an act on a record: the version it was seen in, or that which a refusal has told of since. */
export function toldVersion(
  { version }: Readonly<{ version: number }>,
  error: Error | null | undefined,
): number {
  return Math.max(version, currentOf(error, Versioned)?.version ?? 0)
}

const Versioned = z.object({ version: z.int() })

export function isStale(error: unknown): error is DeskFailure<'stale'> {
  return error instanceof DeskFailure && error.failure.code === 'stale'
}
