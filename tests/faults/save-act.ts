import type { OpenStore } from '#main/store/open-store.ts'
import { MANAGER } from '#support/fresh-store.ts'

/** One act as a command does it: a row and its audit row in one transaction. */
export async function saveAct(store: OpenStore, key: string): Promise<void> {
  const at = new Date().toISOString()
  const entry = { at, actorId: MANAGER.id, role: 'manager', action: 'desk.save', subjectId: key }
  await store.db.transaction().execute(async (db) => {
    await db
      .insertInto('meta')
      .values({ key, value: 'x'.repeat(300) })
      .execute()
    await store.appendAudit(db, entry)
  })
}
