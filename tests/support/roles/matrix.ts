import { caseRows } from './case-rows.ts'
import { deskRows } from './desk-rows.ts'
import type { Guarded, Row } from './kinds.ts'
import { paperRows } from './paper-rows.ts'
import { privacyRows } from './privacy-rows.ts'

/** Who gets what for every message: one that is in none of the tables does not compile. */
export const matrix: { readonly [M in Guarded]: Row<M> } = {
  ...caseRows,
  ...deskRows,
  ...paperRows,
  ...privacyRows,
}

/** Whom a caseworker calls, they receive, and work on the case from then on. */
export const receives: readonly Guarded[] = ['visits.call', 'visits.callNext']
