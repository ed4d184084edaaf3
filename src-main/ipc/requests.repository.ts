import { sql } from 'kysely'
import type { Writer } from '#main/store/database.ts'

/** The reply this request got when it was first asked, if it was: JSON, or empty where it has been blotted out since. */
export async function findReply(
  db: Writer,
  request: Readonly<{ id: string; staffId: string; message: string }>,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('request')
    .select('reply')
    .where('id', '=', request.id)
    .where('staff_id', '=', request.staffId)
    .where('message', '=', request.message)
    .executeTakeFirst()
  return row?.reply
}

export async function insertReply(
  db: Writer,
  request: Readonly<{ id: string; staffId: string; message: string; at: string; reply: unknown }>,
): Promise<void> {
  await db
    .insertInto('request')
    .values({
      id: request.id,
      staff_id: request.staffId,
      message: request.message,
      at: request.at,
      reply: JSON.stringify(request.reply),
    })
    .execute()
}

/** But for those that a draft still names: its text may be sent once more. */
export async function deleteRepliesBefore(db: Writer, instant: string): Promise<void> {
  await db
    .deleteFrom('request')
    .where('at', '<', instant)
    .where(({ not, exists, selectFrom }) => {
      const named = selectFrom('draft')
        .select('draft.form')
        .whereRef('draft.staff_id', '=', 'request.staff_id')
        .where(sql<boolean>`instr(draft.value, request.id) > 0`)
      return not(exists(named))
    })
    .execute()
}

/**
 * Blots out the replies that tell of something that is no more, or of what it said before. That they were asked is kept:
 * whoever asks again is neither told of it nor has it done twice.
 */
export async function forgetRepliesAbout(db: Writer, id: string): Promise<void> {
  await db.updateTable('request').set({ reply: '' }).where('reply', 'like', `%"${id}"%`).execute()
}

const id = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gu

/** The same for many, reading every reply once. */
export async function forgetRepliesAboutAny(db: Writer, ids: ReadonlySet<string>): Promise<void> {
  if (ids.size === 0) return
  const rows = await db
    .selectFrom('request')
    .select(['id', 'reply'])
    .where('reply', '<>', '')
    .execute()
  for (const row of rows) {
    if (!(row.reply.match(id) ?? []).some((one) => ids.has(one))) continue
    await db.updateTable('request').set({ reply: '' }).where('id', '=', row.id).execute()
  }
}
