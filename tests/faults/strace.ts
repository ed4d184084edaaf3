import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One call to the kernel that succeeded. */
export type Call = Readonly<{
  name: string
  /** The file handle it was made on, and that handle's path. */
  handle: number
  path: string
  /** Its texts, a path or what was written. */
  texts: readonly Buffer[]
  /** Its last argument, where that is a number: an offset or a size. */
  last: number
  creates: boolean
  result: number
}>

const NAMES = ['openat', 'write', 'pwrite64', 'ftruncate', 'fsync', 'fdatasync', 'unlink', 'rename']

/**
 * Runs a script on the project's Node under strace; each thread's calls in order.
 *
 * @param records an empty folder for what strace writes down.
 */
export function callsOf(script: string, args: readonly string[], records: string): Call[][] {
  const how = ['-ff', '-y', '-xx', '-s', '1000000', '-e', `trace=${NAMES.join()}`]
  const { status, stderr } = spawnSync(
    'strace',
    [...how, '-o', join(records, 'thread'), process.execPath, script, ...args],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`the traced program failed: ${stderr}`)
  return readdirSync(records).map((name) =>
    readFileSync(join(records, name), 'latin1')
      .split('\n')
      .flatMap((line) => readCall(line)),
  )
}

/** `pwrite64(20<path>, "text", 4096, 8192) = 4096`; with -xx every text and path is `\x` and hex. */
function readCall(line: string): Call[] {
  const [, name = '', args = '', result = '-1'] = /^(\w+)\((.*)\) += (-?\d+)/.exec(line) ?? []
  if (Number(result) < 0) return []
  const [, handle = '-1', path = ''] = /^(\d+)<([^>]*)>/.exec(args) ?? []
  const texts = [...args.matchAll(/"([^"]*)"/g)].map(([, text = '']) => unescaped(text))
  return [
    {
      name,
      handle: Number(handle),
      path: unescaped(path).toString(),
      texts,
      last: Number(/, (\d+)$/.exec(args)?.[1] ?? 0),
      creates: args.includes('O_CREAT'),
      result: Number(result),
    },
  ]
}

function unescaped(text: string): Buffer {
  return Buffer.from(text.replaceAll(String.raw`\x`, ''), 'hex')
}
