import { longestDraft, type draftsContract } from '#contract/drafts.contract.ts'
import { hiddenFiles, idsIn } from '#main/features/restricted/hidden-files.service.ts'
import type { QueryContext, Session } from '#main/ipc/context.ts'
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
  'drafts.find': async (context, key) => {
    const row = await drafts.findDraft(context.db, keyOf(context.session, key))
    const [shown] = row ? await shownOf(context, [row]) : []
    return shown ? { ...labelOf(shown), value: JSON.parse(shown.value) } : null
  },
  'drafts.list': async (context) => {
    const rows = await drafts.listDrafts(context.db, context.session.staffId)
    return (await shownOf(context, rows)).map(labelOf)
  },
}

/**
 * What was half-typed about a file that is hidden from its author since is kept, and shown once they may know of it again.
 * How a visit ends is of the queue, where it stands for everybody: that stays with them.
 */
async function shownOf(context: QueryContext, rows: readonly DraftRow[]): Promise<DraftRow[]> {
  const hidden = await hiddenFiles(context)
  if (hidden.size === 0) return [...rows]
  const found = await idsIn(
    context.db,
    rows.flatMap(({ subject, value }) => [subject, ...(value.match(ids) ?? [])]),
    hidden,
  )
  const isHidden = ({ form, subject, value }: DraftRow) =>
    (found.has(subject) && form !== 'visit-end') ||
    [...found.keys()].some((id) => value.includes(id))
  return rows.filter((row) => !isHidden(row))
}

const ids = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gu

function keyOf(session: Session, key: Readonly<{ form: string; subject: string }>) {
  return { staff_id: session.staffId, form: key.form, subject: key.subject }
}

function labelOf({ form, subject, saved_at }: DraftRow) {
  return { form, subject, savedAt: saved_at }
}
