import type { Failure } from '#contract/result.ts'

type Told = Pick<Failure<string>, 'fields' | 'details' | 'current'>

/** A failure the user can understand and act on. Everything else thrown is a bug. */
export class Refusal<Code extends string = string> extends Error {
  override readonly name = 'Refusal'
  readonly code: Code
  readonly told: Told

  constructor(code: Code, told: Told = {}) {
    super(code)
    this.code = code
    this.told = told
  }
}

/** Builds the refusal to throw: only the codes its contract lists compile, and a stale write tells the record as it is now. */
export interface RefusalOf<Code extends string> {
  (code: 'stale', told: Told & Readonly<{ current: object }>): Refusal
  (code: Code, told?: Told): Refusal
}
