import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { keepingCallsWith, type Shown, shownIn } from '../../support/watched-writes.ts'
import { executable, openDesk } from './app.ts'

/** A paper or a workbook is packed, so that no word in it can be read: it is known by how it begins. */
const beginnings = [Buffer.from('%PDF-'), Buffer.from('PK\x03\x04')]

/** The desk under strace with every process it starts, a printer, and folders of its own for everything else. */
export type WatchedDesk = AsyncDisposable &
  Readonly<{
    open: () => Promise<ElectronApplication>
    /** What anybody of the tree wrote or called something, that had a planted word in it or was a readable paper. */
    shown: () => Shown[]
    /** What came to the printer: whole files. */
    printed: () => string[]
    temporary: string
  }>

export function watchedDesk(place: string, data: string, words: readonly string[]): WatchedDesk {
  const programs = newFolder(place, 'bin')
  const printer = newFolder(place, 'printer')
  const temporary = newFolder(place, 'tmp')
  const record = join(place, 'shown.trace')
  const how = keepingCallsWith([...words, ...beginnings], record)
  const quoted = [...how, executable].map((one) => `'${one.replaceAll("'", String.raw`'\''`)}'`)
  const watched = program(join(place, 'watched'), `exec strace ${quoted.join(' ')} "$@"`)
  program(join(programs, 'lp'), `cat > "${printer}/$$.pdf"`)
  const env = {
    PATH: `${programs}:${process.env['PATH']}`,
    TMPDIR: temporary,
    SQLITE_TMPDIR: temporary,
  }
  const opened: ElectronApplication[] = []
  return {
    open: async () => {
      const desk = await openDesk(data, { executablePath: watched, env })
      opened.push(desk)
      return desk
    },
    shown: () => shownIn(record).filter((one) => isToDisk(one) && !one.path.startsWith(printer)),
    printed: () => readdirSync(printer).map((name) => join(printer, name)),
    temporary,
    [Symbol.asyncDispose]: async () => {
      for (const desk of opened) await desk.close()
    },
  }
}

function newFolder(place: string, name: string): string {
  const folder = join(place, name)
  mkdirSync(folder)
  return folder
}

function program(file: string, script: string): string {
  writeFileSync(file, `#!/bin/sh\n${script}\n`)
  chmodSync(file, 0o755)
  return file
}

/** Pipes and sockets lead to the processes of the tree and to the test; Chromium shares memory by files without a disk. */
function isToDisk({ path }: Shown): boolean {
  return path !== '' && !/^\/(?:memfd:|dev\/shm\/\.(?:org\.chromium|com\.google))/.test(path)
}
