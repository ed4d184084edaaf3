import type { z } from 'zod'

export const issueCodes = [
  'required',
  'choose',
  'tooShort',
  'tooLong',
  'tooSmall',
  'tooBig',
  'format',
] as const

/** What is wrong with a field, as a code with its limit: `required`, `tooLong:200`. */
export function issueCode(issue: z.core.$ZodRawIssue): string {
  const isMissing = issue.input === undefined || issue.input === null || issue.input === ''
  if (isMissing) return 'required'
  if (issue.code === 'too_small') return tooSmall(issue.origin, issue.minimum)
  if (issue.code === 'too_big') {
    return `${issue.origin === 'string' ? 'tooLong' : 'tooBig'}:${issue.maximum}`
  }
  return issue.code === 'invalid_value' || issue.code === 'invalid_union' ? 'choose' : 'format'
}

function tooSmall(origin: string, minimum: number | bigint): string {
  if (origin === 'array') return 'choose'
  return `${origin === 'string' ? 'tooShort' : 'tooSmall'}:${minimum}`
}
