import { storeFailureOf } from '#main/store/store-failure.ts'
import type { AtWork, Log, LogLine } from './log-line.ts'
import { newId } from './new-id.ts'

/** The log line names what was at work and where it broke; no message of an error, which may carry a value, and no name of a folder. */
export function reportBug(log: Log, error: unknown, atWork: AtWork): string {
  const reference = newId().slice(-4).toUpperCase()
  const frames = error instanceof Error ? framesOf(error) : []
  const line = [reference, atWork, codeOf(error), ...frames.slice(0, 5)].join(' | ')
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made here, of nothing but codes and places
  log(line as LogLine)
  return reference
}

function codeOf(error: unknown): string {
  const code = storeFailureOf(error)?.code ?? (error instanceof Error ? error.name : typeof error)
  return /^[\w-]{1,40}$/u.test(code) ? code : 'Error'
}

/** `Error: `, `TypeError [ERR_X]: `: what stands in a stack before the message. */
const heading = /^\w+(?: \[\w+\])?(?:: )?$/u

/**
 * Where it broke, as file:line within the program. Lines of the message look like frames if it wants them to, so nothing is
 * read but what stands after the whole message; where that cannot be told, nothing is.
 */
function framesOf({ stack = '', message }: Error): readonly string[] {
  const at = message === '' ? stack.indexOf('\n') : stack.indexOf(message)
  if (at < 0 || !heading.test(stack.slice(0, at))) return []
  const [rest, ...lines] = stack.slice(at + message.length).split('\n')
  return rest === '' ? lines.flatMap((line) => placeOf(line) ?? []) : []
}

const inProgram =
  /^ {4}at .*[\\/]((?:src-main|src-renderer|out[\\/](?:main|preload)|node_modules)[\\/][\w@.\\/+-]+:\d+):\d+\)?$/u
const inNode = /^ {4}at .*\b(node:[\w/]+:\d+):\d+\)?$/u

function placeOf(line: string): string | undefined {
  const [, place] = inProgram.exec(line) ?? inNode.exec(line) ?? []
  return place?.replaceAll('\\', '/')
}
