import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { z } from 'zod'
import { writeNewFile } from './durable-file.ts'
import { StoreFailure, storeFailureOf } from './store-failure.ts'

/** Says in the store's folder that a program has it open: a folder on a shared disk is opened by one computer at a time. */
export type StoreLock = Readonly<{
  /** False once another program has taken the folder over, or the folder is gone. */
  isHeld: () => boolean
  release: () => void
}>

const Holder = z.object({ host: z.string(), pid: z.int(), token: z.string() })
type Holder = Readonly<z.infer<typeof Holder>>

const renewEvery = 10_000
/** Six renewals missed: its computer went off, or its network is gone. */
const staleAfter = 60_000

/** What this process holds: its own number alone would not tell a lock it holds from one that a computer restarted left. */
const held = new Set<string>()

/**
 * Takes the folder, or throws `store-in-use` with the name of the computer that has it.
 *
 * A lock of a dead process of this computer is taken over at once, one of another computer when it was not renewed for a minute.
 * @param file the lock; it names a host and a process, nobody.
 */
export function takeStoreLock(file: string): StoreLock {
  const mine = { host: hostname(), pid: process.pid, token: randomBytes(8).toString('hex') }
  if (!claim(file, mine)) return unwritten
  held.add(mine.token)
  const renewing = setInterval(() => renew(file, mine), renewEvery).unref()
  return {
    isHeld: () => holderOf(file)?.token === mine.token,
    release: () => {
      clearInterval(renewing)
      held.delete(mine.token)
      if (holderOf(file)?.token === mine.token) rmSync(file, { force: true })
    },
  }
}

/** On a disk without any room the store is opened without the file: SQLite's own locks still keep two writers apart. */
const unwritten: StoreLock = { isHeld: () => true, release: () => undefined }

/** False where there is no room for the file. */
function claim(file: string, mine: Holder): boolean {
  const claimed = `${file}.${mine.token}.tmp`
  try {
    writeNewFile(claimed, textOf(mine))
    if (existsSync(file)) makeWay(file, claimed)
    renameSync(claimed, file)
    return true
  } catch (error) {
    rmSync(claimed, { force: true })
    const failure = storeFailureOf(error)
    if (failure?.code === 'disk-full') return false
    throw failure ?? error
  }
}

/** @param claimed a file written just now: its time is by the clock of the disk, which the other computer's lock has too. */
function makeWay(file: string, claimed: string): void {
  const holder = holderOf(file)
  if (!holder) return
  // Either way: a clock set back must not make a lock of tomorrow.
  const age = Math.abs(statSync(claimed).mtimeMs - statSync(file).mtimeMs)
  if (!isDead(holder) && age < staleAfter) {
    throw new StoreFailure('store-in-use', { host: holder.host })
  }
}

function isDead({ host, pid, token }: Holder): boolean {
  if (host !== hostname()) return false
  if (pid === process.pid) return !held.has(token)
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH'
  }
}

/** A torn or foreign file holds nothing. */
function holderOf(file: string): Holder | undefined {
  try {
    return Holder.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return undefined
  }
}

function renew(file: string, mine: Holder): void {
  if (holderOf(file)?.token !== mine.token) return
  try {
    // The same words again: the time of the file is then the disk's own, whatever clock this computer has.
    writeFileSync(file, textOf(mine), { flag: 'r+' })
  } catch {
    // The disk is gone for the moment: the next write finds out.
  }
}

function textOf(holder: Holder): string {
  return JSON.stringify(holder)
}
