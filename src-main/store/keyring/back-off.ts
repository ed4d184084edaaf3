import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { z } from 'zod'
import { replaceFile } from '../durable-file.ts'

const FREE_TRIES = 5
const LONGEST_WAIT_S = 300
const LARGEST_FILE = 256 * 1024

const Attempts = z.record(
  z.string().regex(/^[0-9a-f]{3}$/),
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
 * @param sinceBoot milliseconds the computer has been up: unlike the clock, nobody at the desk can set it, and it goes on
 *   while the program does not run.
 * @returns seconds still to wait; 0 means go on (and the try is now on record).
 */
export function beginAttempt(file: string, who: string, sinceBoot: number): number {
  const attempts = readAttempts(file)
  const now = Math.floor(sinceBoot)
  const { failures, lastAt } = attempts[bucket(who)] ?? { failures: 0, lastAt: now }
  // After a restart of the computer only the time since is sure to have passed.
  const passed = now < lastAt ? now : now - lastAt
  const wait = Math.ceil(waitAfter(failures) - passed / 1000)
  if (wait > 0) return wait
  writeAttempts(file, { ...attempts, [bucket(who)]: { failures: failures + 1, lastAt: now } })
  return 0
}

/** The try succeeded: its past is forgiven. */
export function forgiveAttempts(file: string, who: string): void {
  const { [bucket(who)]: _forgiven, ...others } = readAttempts(file)
  writeAttempts(file, others)
}

/**
 * Twelve bits of a hash, the same for known and unknown words: enough to tell colleagues apart, too little to give away a
 * password typed into the wrong field, and so few that the file holds them all. Were some dropped, whoever tries enough
 * invented words would have the failures at a known one forgotten.
 */
function bucket(who: string): string {
  return createHash('sha256').update(`okno/attempts/v1|${who}`).digest('hex').slice(0, 3)
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
  replaceFile(file, JSON.stringify(attempts))
}
