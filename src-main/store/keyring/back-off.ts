import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { z } from 'zod'
import { replaceFile } from '../durable-file.ts'

const FREE_TRIES = 5
const LONGEST_WAIT_S = 300
const LARGEST_FILE = 256 * 1024
const MOST_ENTRIES = 500

const Attempts = z.record(
  z.string().regex(/^[0-9a-f]{4}$/),
  z.strictObject({ failures: z.int().min(0), lastAt: z.number() }),
)
type Attempts = z.infer<typeof Attempts>

/** How long the next try must wait, in seconds: five are free, then 1, 2, 4 … 300. */
export function waitAfter(failures: number): number {
  if (failures < FREE_TRIES) return 0
  return Math.min(LONGEST_WAIT_S, 2 ** Math.min(20, failures - FREE_TRIES))
}

/**
 * Counts a try before it is made, so that killing the program in the middle wins nothing.
 *
 * It slows the curious colleague at the desk; the thief with the file is slowed by Argon2id. Never a permanent lock.
 * @returns seconds still to wait; 0 means go on (and the try is now on record).
 */
export function beginAttempt(file: string, who: string, now: number): number {
  const attempts = readAttempts(file)
  const entry = attempts[bucket(who)] ?? { failures: 0, lastAt: now }
  // A clock set back must not turn a minute into a year.
  const lastAt = Math.min(entry.lastAt, now)
  const wait = Math.ceil(waitAfter(entry.failures) - (now - lastAt) / 1000)
  const waits = wait > 0
  const next = waits ? { ...entry, lastAt } : { failures: entry.failures + 1, lastAt: now }
  writeAttempts(file, { ...attempts, [bucket(who)]: next })
  return waits ? wait : 0
}

/** The try succeeded: its past is forgiven. */
export function forgiveAttempts(file: string, who: string): void {
  const { [bucket(who)]: _forgiven, ...others } = readAttempts(file)
  writeAttempts(file, others)
}

/**
 * Sixteen bits of a hash, the same for known and unknown words: enough to tell colleagues apart, too little to give away
 * a password typed into the wrong field.
 */
function bucket(who: string): string {
  return createHash('sha256').update(`okno/attempts/v1|${who}`).digest('hex').slice(0, 4)
}

/** A damaged file means no attempts on record: refusing everybody would be worse. */
function readAttempts(file: string): Attempts {
  if (!existsSync(file) || statSync(file).size > LARGEST_FILE) return {}
  try {
    return Attempts.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return {}
  }
}

function writeAttempts(file: string, attempts: Attempts): void {
  const newest = Object.entries(attempts)
    .toSorted(([, a], [, b]) => b.lastAt - a.lastAt)
    .slice(0, MOST_ENTRIES)
  replaceFile(file, JSON.stringify(Object.fromEntries(newest)))
}
