import { DeskFailure, send } from '#app/desk.ts'
import { type Behind, noteUnsaved } from '#app/drafts/saved.ts'
import type { Typed } from '#app/drafts/typed-of.ts'

/** Pauses this long after the last key are taken for the end of a thought. */
const PAUSE = 400
/** What did not reach the store is tried again after this long. */
const AGAIN = 5000

const unsaved = new Set<() => Promise<void>>()

/** Saves what was typed in the last moments: before the desk locks, changes hands or a field is left. */
export async function saveDraftsNow(): Promise<void> {
  await Promise.all([...unsaved].map((save) => save()))
}

/** Keeps one form's text in the store of its author; `undefined` is a form as it was at the start. */
export function createDraftKeeper(key: Readonly<{ form: string; subject: string }>) {
  let next: { value: Typed | undefined } | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const save = async (): Promise<void> => {
    clearTimeout(timer)
    unsaved.delete(save)
    const saving = next
    next = undefined
    if (!saving) return
    try {
      const { value } = saving
      await (value === undefined
        ? send('drafts.discard', key)
        : send('drafts.save', { ...key, value }))
    } catch (error) {
      const behind = behindBy(error)
      noteUnsaved(behind)
      if (behind === 'too-long') return
      // Unless something newer was typed meanwhile.
      next ??= saving
      unsaved.add(save)
      timer = setTimeout(() => void save(), AGAIN)
    }
  }
  return {
    typed: (value: Typed | undefined) => {
      next = { value }
      unsaved.add(save)
      clearTimeout(timer)
      timer = setTimeout(() => void save(), PAUSE)
    },
    saveNow: save,
    discard: async () => {
      next = { value: undefined }
      await save()
    },
  }
}

function behindBy(error: unknown): Behind {
  const code = error instanceof DeskFailure ? error.failure.code : undefined
  if (code === 'draft-too-long') return 'too-long'
  return code === 'disk-full' ? 'disk-full' : 'failed'
}
