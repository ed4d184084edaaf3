import { send } from '#app/desk.ts'
import { noteUnsaved } from '#app/drafts/saved.ts'
import type { Input } from '#contract/index.ts'

type Value = Input<'drafts.save'>['value']

/** Pauses this long after the last key are taken for the end of a thought. */
const PAUSE = 400

const unsaved = new Set<() => Promise<void>>()

/** Saves what was typed in the last moments: before the desk locks, changes hands or a field is left. */
export async function saveDraftsNow(): Promise<void> {
  await Promise.all([...unsaved].map((save) => save()))
}

/** Keeps one form's text in the store of its author; `undefined` is a form as it was at the start. */
export function createDraftKeeper(key: Readonly<{ form: string; subject: string }>) {
  let next: { value: Value | undefined } | undefined
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
    } catch {
      noteUnsaved()
    }
  }
  return {
    typed: (value: Value | undefined) => {
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
