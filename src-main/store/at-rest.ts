import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type Sqlite from 'better-sqlite3'
import { z } from 'zod'

/**
 * The file as the last lock left it. Every page is sealed for itself, so that an older one of the same place still fits; only
 * the whole file told beforehand shows that it was put back.
 */
export const AtRest = z.strictObject({
  /** Openings that the file had seen. */
  openings: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})
export type AtRest = Readonly<z.infer<typeof AtRest>>

const NAME = 'openings'

/** One opening more, in the first write of every connection that writes. */
export function countOpening(db: Sqlite.Database): void {
  db.prepare(
    `INSERT INTO meta (key, value) VALUES (?, '1')
     ON CONFLICT (key) DO UPDATE SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT)`,
  ).run(NAME)
}

export function openingsOf(db: Sqlite.Database): number {
  return Number(db.prepare('SELECT value FROM meta WHERE key = ?').pluck().get(NAME) ?? 0)
}

/** SHA-256, without holding up this thread: a second for 500 MB and less. Undefined where the file cannot be read. */
export async function sha256AtRest(file: string): Promise<string | undefined> {
  const hash = createHash('sha256')
  try {
    await pipeline(createReadStream(file, { highWaterMark: 1024 * 1024 }), hash)
    return hash.digest('hex')
  } catch {
    return undefined
  }
}

/**
 * Whether anything but this program wrote to the file since. After a kill or a power cut it cannot be told: the file has then
 * been opened once more than was written down, and who cannot open the store cannot count that up.
 *
 * @param db just opened, its opening counted where there was room.
 */
export function wasChangedAtRest(
  db: Sqlite.Database,
  kept: AtRest,
  found: string | undefined,
): boolean {
  const openings = openingsOf(db)
  if (openings > kept.openings + 1 || found === undefined) return false
  return openings < kept.openings || found !== kept.sha256
}
