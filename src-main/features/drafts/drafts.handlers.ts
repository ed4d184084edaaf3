import { longestDraft, type draftsContract } from '#contract/drafts.contract.ts'
import type { Session } from '#main/ipc/context.ts'
import type { HandlersOf } from '#main/ipc/handlers.ts'
import * as drafts from './drafts.repository.ts'
import type { DraftRow } from './drafts.table.ts'

/** A draft belongs to the one who typed it; nobody else's can be named. */
export const draftsHandlers: HandlersOf<typeof draftsContract> = {
  'drafts.save': async ({ db, session, clock, refusal }, { value: typed, ...key }) => {
    const value = JSON.stringify(typed)
    if (Buffer.byteLength(value) > longestDraft) throw refusal('draft-too-long')
    const savedAt = clock.now()
    await drafts.putDraft(db, { ...keyOf(session, key), value, saved_at: savedAt })
    return { savedAt }
  },
  'drafts.discard': async ({ db, session }, key) => {
    await drafts.deleteDraft(db, keyOf(session, key))
    return {}
  },
  'drafts.find': async ({ db, session }, key) => {
    const row = await drafts.findDraft(db, keyOf(session, key))
    return row ? { ...labelOf(row), value: JSON.parse(row.value) } : null
  },
  'drafts.list': async ({ db, session }) => {
    const rows = await drafts.listDrafts(db, session.staffId)
    return rows.map(labelOf)
  },
}

function keyOf(session: Session, key: Readonly<{ form: string; subject: string }>) {
  return { staff_id: session.staffId, form: key.form, subject: key.subject }
}

function labelOf({ form, subject, saved_at }: DraftRow) {
  return { form, subject, savedAt: saved_at }
}
