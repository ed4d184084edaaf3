import { randomFillSync } from 'node:crypto'
import { closeSync, existsSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { isDiskFull } from './store-failure.ts'

/**
 * - `low`: under 500 MB are free.
 * - `reserve`: as little, and the reserve has been given up or was never made: what is free is all there is.
 * - `full`: nothing could be saved, and there is still no room.
 */
export type RoomLevel = 'enough' | 'low' | 'reserve' | 'full'

export type DiskRoom = Readonly<{
  /** Looks; where there is plenty of room, a reserve is put aside, anew after one was given up. */
  state: () => Readonly<{ level: RoomLevel; freeBytes: number }>
  /** Gives the reserve up where hardly anything is free: for what must be written to come in at all. */
  makeRoom: () => void
  /** Does what writes; if the disk is full, gives up the reserve and does it once more. Whatever fails leaves nothing behind. */
  use: <Result>(write: () => Promise<Result>) => Promise<Result>
}>

export type RoomSizes = Readonly<{
  reserve: number
  low: number
  /** More than a sign-in writes; as much free is a sign that there is room again. */
  hardlyAny: number
}>

const SIZES: RoomSizes = {
  reserve: 32 * 1024 * 1024,
  low: 500_000_000,
  hardlyAny: 2_000_000,
}

/**
 * The room on the store's disk.
 *
 * @param reserve a file beside the store: room nobody else can take, given up so that the work at hand can still be saved.
 */
export function openDiskRoom(reserve: string, sizes: RoomSizes = SIZES): DiskRoom {
  const folder = dirname(reserve)
  let refused = false
  const release = (): boolean => {
    const held = existsSync(reserve)
    rmSync(reserve, { force: true })
    return held
  }
  const state = () => {
    const freeBytes = freeBytesOf(folder)
    if (freeBytes >= sizes.hardlyAny) refused = false
    const isPlenty = Number.isFinite(freeBytes) && freeBytes >= sizes.low + sizes.reserve
    if (isPlenty && !existsSync(reserve)) fill(reserve, sizes.reserve)
    return { freeBytes, level: refused ? 'full' : levelOf(freeBytes) } as const
  }
  const levelOf = (freeBytes: number): RoomLevel => {
    if (freeBytes >= sizes.low) return 'enough'
    return existsSync(reserve) ? 'low' : 'reserve'
  }
  const use = async <Result>(write: () => Promise<Result>): Promise<Result> => {
    try {
      const result = await write()
      refused = false
      return result
    } catch (error) {
      if (!isDiskFull(error)) throw error
      if (release()) return use(write)
      refused = true
      throw error
    }
  }
  return {
    state,
    use,
    makeRoom: () => {
      if (freeBytesOf(folder) < sizes.hardlyAny) release()
    },
  }
}

/** What this user may still write there; plenty where the folder cannot be asked. */
function freeBytesOf(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  } catch {
    return Number.POSITIVE_INFINITY
  }
}

/** Random bytes: a disk that compresses would keep zeros for nothing. Where it cannot be written it is not there. */
function fill(file: string, bytes: number): void {
  const piece = randomFillSync(Buffer.alloc(Math.min(bytes, 1024 * 1024)))
  try {
    const handle = openSync(file, 'w', 0o600)
    try {
      for (let at = 0; at < bytes; at += piece.length) writeSync(handle, piece, 0, undefined, at)
    } finally {
      closeSync(handle)
    }
  } catch {
    rmSync(file, { force: true })
  }
}
