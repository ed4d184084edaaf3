import type { Reader, Writer } from '#main/store/database.ts'
import type { DraftRow } from './drafts.table.ts'

type Key = Pick<DraftRow, 'staff_id' | 'form' | 'subject'>

export async function putDraft(db: Writer, draft: DraftRow): Promise<void> {
  const { value, saved_at } = draft
  await db
    .insertInto('draft')
    .values(draft)
    .onConflict((conflict) =>
      conflict.columns(['staff_id', 'form', 'subject']).doUpdateSet({ value, saved_at }),
    )
    .execute()
}

export async function deleteDraft(db: Writer, key: Key): Promise<void> {
  await db
    .deleteFrom('draft')
    .where('staff_id', '=', key.staff_id)
    .where('form', '=', key.form)
    .where('subject', '=', key.subject)
    .execute()
}

/** Of every author and, unless one is named, of every form. */
export async function deleteDraftsAbout(
  db: Writer,
  subject: string,
  form: string | undefined,
): Promise<void> {
  const about = db.deleteFrom('draft').where('subject', '=', subject)
  await (form === undefined ? about : about.where('form', '=', form)).execute()
}

export async function deleteDraftsOf(db: Writer, staffId: string): Promise<void> {
  await db.deleteFrom('draft').where('staff_id', '=', staffId).execute()
}

export async function findDraft(db: Reader, key: Key): Promise<DraftRow | undefined> {
  return db
    .selectFrom('draft')
    .selectAll()
    .where('staff_id', '=', key.staff_id)
    .where('form', '=', key.form)
    .where('subject', '=', key.subject)
    .executeTakeFirst()
}

export async function listDrafts(db: Reader, staffId: string): Promise<DraftRow[]> {
  return db
    .selectFrom('draft')
    .selectAll()
    .where('staff_id', '=', staffId)
    .orderBy('saved_at', 'desc')
    .execute()
}
