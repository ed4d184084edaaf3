// Where tests put the stores they make: in memory, if the machine keeps files there and has room for them. A store waits for the
// disk at every change, and thousands of them for half of the time that their tests take.
import { mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { freemem, tmpdir } from 'node:os'
import { join } from 'node:path'

const inMemory = '/dev/shm'
const room = 4 * 1024 ** 3

/** A folder for `TMPDIR` that goes when this process ends. */
export function makeScratch() {
  const scratch = mkdtempSync(join(hasRoom() ? inMemory : tmpdir(), 'okno-tests-'))
  process.on('exit', () => rmSync(scratch, { recursive: true, force: true, maxRetries: 3 }))
  return scratch
}

function hasRoom() {
  try {
    const { bavail, bsize } = statfsSync(inMemory)
    return Math.min(bavail * bsize, freemem()) > room
  } catch {
    return false
  }
}
