import { hasFinalAnswer, stateAfter, type Standing } from '#contract/referral-states.ts'
import { forgetHalfTyped } from '#main/features/drafts/drafts.service.ts'
import type { Writer } from '#main/store/database.ts'

/** What was half-typed about a letter goes when it no longer waits for an answer: its forms do not open again. */
export async function forgetIfAnswered(db: Writer, id: string, standing: Standing): Promise<void> {
  const isAwaited = stateAfter(standing, 'accept') !== undefined && !hasFinalAnswer(standing.state)
  if (!isAwaited) await forgetHalfTyped(db, id)
}
