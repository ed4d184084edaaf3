import type { Writer } from '#main/store/database.ts'

/** The reply this request got when it was first asked, if it was. */
export async function findReply(
  db: Writer,
  request: Readonly<{ id: string; staffId: string; message: string }>,
): Promise<unknown> {
  const row = await db
    .selectFrom('request')
    .select('reply')
    .where('id', '=', request.id)
    .where('staff_id', '=', request.staffId)
    .where('message', '=', request.message)
    .executeTakeFirst()
  return row && JSON.parse(row.reply)
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

export async function deleteRepliesBefore(db: Writer, instant: string): Promise<void> {
  await db.deleteFrom('request').where('at', '<', instant).execute()
}

/** The replies that tell of something that is no more; whoever asks again is not told of it. */
export async function deleteRepliesAbout(db: Writer, id: string): Promise<void> {
  await db.deleteFrom('request').where('reply', 'like', `%"${id}"%`).execute()
}
