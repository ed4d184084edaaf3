import type { Writer } from '#main/store/database.ts'
import * as drafts from './drafts.repository.ts'

/** What anybody had half-typed about something that is no more goes with it. */
export async function forgetHalfTyped(db: Writer, form: string, subject: string): Promise<void> {
  await drafts.deleteDraftsAbout(db, { form, subject })
}
