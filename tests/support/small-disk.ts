import { spawnSync } from 'node:child_process'
import { closeSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from './fresh-store.ts'

const megabyte = 1024 * 1024

export type SmallDisk = Disposable &
  Readonly<{
    path: string
    /** Writes until nothing more goes on it, but for so many bytes. */
    fill: (butFor?: number) => void
    /** Takes away what `fill` wrote. */
    clear: () => void
    freeBytes: () => number
  }>

/** A real disk of a few megabytes, in memory, in an empty folder; needs the right to mount one. */
export function smallDisk(megabytes: number, at?: string): SmallDisk {
  const temporary = temporaryFolder()
  const path = at ?? temporary.path
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'okno', path], {
    encoding: 'utf8',
  })
  if (mounted.status !== 0) throw new Error(`no small disk: ${mounted.stderr}`)
  const freeBytes = (): number => {
    const { bavail, bsize } = statfsSync(path)
    return bavail * bsize
  }
  const filler = join(path, 'somebody-elses-film')
  const fill = (butFor = 0): void => {
    const handle = openSync(filler, 'a')
    try {
      for (;;) {
        const left = freeBytes() - butFor
        if (left <= 0) return
        writeSync(handle, Buffer.alloc(Math.min(left, megabyte)))
      }
    } finally {
      closeSync(handle)
    }
  }
  return {
    path,
    fill,
    clear: () => rmSync(filler, { force: true }),
    freeBytes,
    [Symbol.dispose]: () => {
      spawnSync('umount', ['-l', path])
      temporary[Symbol.dispose]()
    },
  }
}

/** Whether this computer lets us mount a disk: root on Linux does, many containers do not. */
export const canMount = ((): boolean => {
  if (process.platform !== 'linux') return false
  try {
    smallDisk(1)[Symbol.dispose]()
    return true
  } catch {
    return false
  }
})()
