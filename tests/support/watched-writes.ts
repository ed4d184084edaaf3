// What a tree of processes hands to the system, looked through for planted words by strace.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { inTheClear } from './planted-names.ts'

/** Every way a process has of handing bytes to the system. */
const WRITES = 'write,pwrite64,writev,pwritev,pwritev2,sendto,sendmsg,sendfile,copy_file_range'
/** And what a file or a program is called. */
const NAMES = 'openat,creat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,mkdir,execve'

/** Follows every process of the tree; the bytes whole, each as `\x` and two digits. */
export const watching = [
  '-f',
  '--seccomp-bpf',
  '-qq',
  '-y',
  '-xx',
  '-s4000000',
  `-etrace=${WRITES},${NAMES}`,
] as const

/** A word as strace writes it down, in each way it can stand in a file. */
export function asTraced(word: string | Buffer): readonly string[] {
  const bytes = typeof word === 'string' ? inTheClear(word) : [word]
  return bytes.map((one) => one.toString('hex').replaceAll(/../g, String.raw`\x$&`))
}

/** What was handed over with one of the words in it. */
export type Shown = Readonly<{
  call: string
  /** Of a write, the file; '' where it was no file but a pipe or a socket. Of a name, the name. */
  path: string
}>

/**
 * Arguments for strace that keep only the calls with one of the words in it: a window hands over hundreds of megabytes.
 *
 * @param record where they are kept; beside it stands what was looked for.
 */
export function keepingCallsWith(words: readonly (string | Buffer)[], record: string): string[] {
  const wanted = `${record}.wanted`
  writeFileSync(wanted, words.flatMap(asTraced).join('\n'))
  return [...watching, '-o', `|grep -aF --line-buffered -f '${wanted}' >> '${record}'`]
}

/** The calls kept so far. */
export function shownIn(record: string): Shown[] {
  if (!existsSync(record)) return []
  return readFileSync(record, 'latin1')
    .split('\n')
    .flatMap((line) => {
      const [, call, args = ''] = /^(?:\d+ +)?(\w+)\((.*)/.exec(line) ?? []
      if (!call) return []
      const path = NAMES.split(',').includes(call) ? lastText(args) : pathOf(args)
      return [{ call, path }]
    })
}

function pathOf(args: string): string {
  const path = unescaped(/^\d+<([^>]*)>/.exec(args)?.[1] ?? '')
  return path.startsWith('/') ? path : ''
}

function lastText(args: string): string {
  return Array.from(args.matchAll(/"([^"]*)"/g), ([, text = '']) => unescaped(text)).join(' ')
}

function unescaped(text: string): string {
  return Buffer.from(text.replaceAll(String.raw`\x`, ''), 'hex').toString()
}
