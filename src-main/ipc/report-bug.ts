import { storeFailureOf } from '#main/store/store-failure.ts'
import { newId } from './new-id.ts'

/** The log line names the message and where it broke; no message of an error, which may carry a value. */
export function reportBug(log: (line: string) => void, error: unknown, message: string): string {
  const reference = newId().slice(-4).toUpperCase()
  const code = storeFailureOf(error)?.code ?? (error instanceof Error ? error.name : typeof error)
  const frames = error instanceof Error ? (error.stack ?? '').split('\n    at ').slice(1, 6) : []
  log([reference, message, code, ...frames].join(' | '))
  return reference
}
