import type { Writer } from '#main/store/database.ts'
import * as drafts from './drafts.repository.ts'

/**
 * What anybody had half-typed about something that is no more, or is over, goes with it.
 *
 * @param subject an id: no two records share one, so the forms need not be named.
 * @param form only this one has become pointless; what was typed in the others still has its use.
 */
export async function forgetHalfTyped(db: Writer, subject: string, form?: string): Promise<void> {
  await drafts.deleteDraftsAbout(db, subject, form)
}

/** Nobody else may read it, and its author no longer comes. */
export async function forgetDraftsOf(db: Writer, staffId: string): Promise<void> {
  await drafts.deleteDraftsOf(db, staffId)
}
